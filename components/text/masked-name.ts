import type { TextDocument } from './text-state';

/** The name under which a masked text is saved: its file's with `.masked` before the ending. A mail is saved as the text that is shown. */
export function maskedName(document: Pick<TextDocument, 'name'> | undefined): string {
  const name = document?.name || 'text.txt';
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '.txt'];
  return `${stem}.masked${/^\.eml$/i.test(ending) ? '.txt' : ending}`;
}
