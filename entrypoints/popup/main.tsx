import { captureTab } from '../../core/extension/client';

// The picture is asked for first, while all that shows it is still being loaded.
const captured = captureTab();
captured.catch(() => undefined);

void import('./start').then(({ start }) => start(captured));
