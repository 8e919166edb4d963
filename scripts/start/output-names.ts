import { existsSync, realpathSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whether an input is a page's address rather than a file. */
export function isPage(input: string): boolean {
  return /^(https?|file):/i.test(input);
}

/** Longest name that is written; longer slugs keep their end, which tells pages of one host apart. */
const MAX_NAME = 120;

/** Name of an input's results: a file's name without its ending, or host and path of a page as a slug. */
export function outputName(input: string): string {
  if (!isPage(input)) return basename(input, extname(input)) || 'image';
  const { hostname, pathname } = new URL(input);
  const slug = `${hostname}${decodeSafely(pathname)}`.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  return slug.slice(-MAX_NAME).replace(/^-+/, '') || 'page';
}

function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Gives every input a name of its own: a second one gets `-2`, and none whose files would lie over an input. */
export class OutputNames {
  private readonly taken = new Set<string>();
  private readonly inputs: ReadonlySet<string>;

  constructor(
    private readonly folder: string,
    inputs: readonly string[],
  ) {
    this.inputs = new Set(inputs.map(inputPath).filter((path) => path !== null).map(comparable));
  }

  /** Paths for this input's picture and report. */
  next(input: string): { readonly png: string; readonly json: string } {
    const name = outputName(input);
    for (let count = 1; ; count++) {
      const base = join(this.folder, count === 1 ? name : `${name}-${count}`);
      const paths = { png: `${base}.png`, json: `${base}.json` };
      const free = [paths.png, paths.json].every((path) => !this.taken.has(comparable(path)) && !this.inputs.has(comparable(path)));
      if (!free) continue;
      this.taken.add(comparable(paths.png)).add(comparable(paths.json));
      return paths;
    }
  }
}

function inputPath(input: string): string | null {
  if (!isPage(input)) return resolve(input);
  return input.toLowerCase().startsWith('file:') ? fileURLToPath(input) : null;
}

/** One spelling of a path: links followed, and in lower case, since some file systems tell no cases apart. */
function comparable(path: string): string {
  return (existsSync(path) ? realpathSync(path) : resolve(path)).toLowerCase();
}
