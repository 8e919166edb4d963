import type { TextDocument } from './text-state';

/** The name under which a masked text is saved: its file's with `.masked` before the ending. A mail is saved as the text that is shown. */
export function maskedName(document: Pick<TextDocument, 'name'> | undefined): string {
  const [stem, ending] = partsOf(document?.name || 'text.txt');
  return `${stem}.masked${/^\.eml$/i.test(ending) ? '.txt' : ending}`;
}

/** The name under which a restored text is saved: that of the masked file with `.restored` in place of `.masked`. */
export function restoredName(name: string): string {
  const [stem, ending] = partsOf(name || 'text.txt');
  return `${stem.replace(/\.masked$/i, '')}.restored${/^\.eml$/i.test(ending) ? '.txt' : ending}`;
}

function partsOf(name: string): readonly [stem: string, ending: string] {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '.txt'];
}
