import { requestCapture } from '../../core/extension/request-capture';

// The picture is asked for first, before anything is loaded that shows it: loading keeps this thread from all else.
let captured: Promise<string> | undefined;
const asked = new Promise<void>((resolve) => {
  captured = requestCapture(resolve);
  captured.catch(() => undefined);
});

void asked.then(async () => await import('./start')).then(({ start }) => captured && start(captured));
