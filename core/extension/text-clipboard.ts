import { UmbraError } from '../errors';

/** Puts text on the clipboard from a context that has no focus. Errors: clipboard-refused. */
export async function writeText(text: string): Promise<void> {
  if (import.meta.env.FIREFOX) return await refusedOr(navigator.clipboard.writeText(text));
  const listener = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', listener, { once: true });
  // The command copies nothing where nothing is selected, so something is.
  const copied = withTextArea(' ', (area) => {
    area.select();
    return document.execCommand('copy');
  });
  document.removeEventListener('copy', listener);
  if (!copied) throw new UmbraError('clipboard-refused');
}

/** The text on the clipboard; needs the permission `clipboardRead`. Errors: clipboard-refused. */
export async function readText(): Promise<string> {
  if (import.meta.env.FIREFOX) return await refusedOr(navigator.clipboard.readText());
  return withTextArea('', (area) => {
    area.focus();
    if (!document.execCommand('paste')) throw new UmbraError('clipboard-refused');
    return area.value;
  });
}

function withTextArea<Value>(text: string, use: (area: HTMLTextAreaElement) => Value): Value {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  try {
    return use(area);
  } finally {
    area.remove();
  }
}

async function refusedOr<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (cause) {
    throw new UmbraError('clipboard-refused', { cause });
  }
}
