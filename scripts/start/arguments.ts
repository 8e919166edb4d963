import { parseArgs } from 'node:util';
import type { OcrLanguage } from '../../core/model';

/** What `npm start` was asked for. */
export interface StartArguments {
  /** Image files and addresses of pages, as they were typed. */
  readonly inputs: readonly string[];
  /** Folder for the results. */
  readonly out: string;
  /** One JSON object a line on stdout, and nothing else there. */
  readonly json: boolean;
  /** Pages are scrolled through and captured as a whole. */
  readonly full: boolean;
  /** `null` leaves the extension's own default. */
  readonly languages: readonly OcrLanguage[] | null;
}

/** How `npm start` is called. */
export const USAGE = `npm start -- INPUT... [--out DIR] [--full] [--json] [--language en,de]

INPUT            a PNG, JPEG or WebP file, or a page's http:, https: or file: address
--out DIR        folder for NAME.png and NAME.json (./out)
--full           capture pages as a whole, by scrolling, and not only what a window shows
--json           print one JSON object a line
--language LIST  languages to read, of en, de, fr, es, it (en,de,fr)

Without INPUT: opens a browser on a demo page; without a display, redacts the demo page.
Exit: 0 done, 1 an input failed, 2 something was left unread.`;

/** The arguments cannot be understood; the message says which one. */
export class UsageError extends Error {}

const LANGUAGES: Readonly<Record<string, OcrLanguage>> = { en: 'eng', de: 'deu', fr: 'fra', es: 'spa', it: 'ita' };

/** Reads the command line, without node and script. Throws UsageError. */
export function parseStartArguments(argv: readonly string[]): StartArguments {
  const { values, positionals } = parse(argv);
  const empty = positionals.find((input) => input.trim() === '');
  if (empty !== undefined) throw new UsageError('An INPUT is empty.');
  if (values.out === '') throw new UsageError('--out needs a folder.');
  return {
    inputs: positionals,
    out: values.out ?? 'out',
    full: values.full ?? false,
    json: values.json ?? false,
    languages: values.language === undefined ? null : parseLanguages(values.language),
  };
}

function parse(argv: readonly string[]): { values: { out?: string; full?: boolean; json?: boolean; language?: string }; positionals: string[] } {
  try {
    const options = { out: { type: 'string' }, full: { type: 'boolean' }, json: { type: 'boolean' }, language: { type: 'string' } } as const;
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The arguments cannot be understood.');
  }
}

function parseLanguages(list: string): OcrLanguage[] {
  const languages = list.split(',').map((name) => {
    const language = LANGUAGES[name.trim().toLowerCase()];
    if (language === undefined) throw new UsageError(`--language takes en, de, fr, es and it, not “${name.trim()}”.`);
    return language;
  });
  return [...new Set(languages)];
}
