import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type FolderServer, serveFolder } from '../../scripts/browser/serve-folder';
import { FIXTURES } from './fixtures';

/** Editors of which the tests have real copies, and the plain fields. */
export const EDITORS = ['prosemirror', 'quill', 'lexical', 'codemirror', 'monaco', 'plain'] as const;

/** Bundles editors, each with its page, and serves them: `/quill.html`, `/plain.html?field=input`, `/field.html`… The caller closes it. */
export async function serveEditors(editors: readonly (typeof EDITORS)[number][] = EDITORS): Promise<FolderServer> {
  const folder = mkdtempSync(join(tmpdir(), 'umbra-editors-'));
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [...editors, 'spy'].map((name) => join(FIXTURES, 'editors', `${name}.ts`)),
    bundle: true,
    format: 'iife',
    outdir: folder,
    loader: { '.ttf': 'dataurl' },
    logLevel: 'error',
  });
  for (const name of editors) {
    writeFileSync(
      join(folder, `${name}.html`),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><script src="spy.js"></script>
<link rel="stylesheet" href="${name}.css"><style>#editor{min-height:8rem;height:20rem;border:1px solid #888}[contenteditable]{min-height:4rem}</style></head>
<body><h1>${name}</h1><div id="editor"></div><script src="${name}.js"></script></body></html>`,
    );
  }
  writeFileSync(join(folder, 'blank.html'), '<!doctype html><title>blank</title>');
  writeFileSync(join(folder, 'field.html'), '<!doctype html><title>field</title><textarea id="field"></textarea>');
  const server = await serveFolder(folder);
  return {
    origin: server.origin,
    close() {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
