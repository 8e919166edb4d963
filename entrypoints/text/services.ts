import { strToU8, zipSync } from 'fflate';
import type { TextFile, TextServices } from '../../components/text/text-services';
import { UmbraError } from '../../core/errors';
import { agreeToSend } from '../../core/extension/agree-to-send';
import { findText } from '../../core/extension/engine-client';
import { listEntityMaps, peekEntityMap, watchEntityMaps, withEntityMap } from '../../core/extension/entity-map-store';
import { runAtService } from '../../core/extension/hosted-client';
import { request } from '../../core/extension/request';
import { saveBlob } from '../../core/extension/save';
import { saveSettings } from '../../core/extension/settings-store';
import { languageOf } from '../../core/extension/text-language';
import { connectDesk } from './connect-desk';
import { connectRestorer } from './connect-restorer';

/** What the text window needs of this browser. */
export function textServices(): TextServices {
  return {
    desk: connectDesk(),
    restorer: connectRestorer(),
    hosted: { list: async () => (await request('list-services', {})).services, agree: agreeToSend, run: runAtService },
    find: findText,
    withMap: withEntityMap,
    readMap: peekEntityMap,
    listSites: async () => (await listEntityMaps()).map(({ site }) => site),
    watchMaps: watchEntityMaps,
    copyText: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
      } catch (cause) {
        throw new UmbraError('clipboard-refused', { cause });
      }
    },
    saveFiles,
    saveSettings,
    languageOf,
  };
}

/** Saves one file as it is, and several as one archive. */
function saveFiles(files: readonly TextFile[]): void {
  const [only] = files;
  if (!only) return;
  if (files.length === 1) return saveBlob(new Blob([only.text], { type: 'text/plain' }), only.name);
  const names = new Set<string>();
  const entries = files.map(({ name, text }) => [freeName(name, names), strToU8(text)] as const);
  saveBlob(new Blob([zipSync(Object.fromEntries(entries))], { type: 'application/zip' }), 'umbra-masked.zip');
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let i = 2; taken.has(free); i++) free = name.replace(/(\.[^.]*)?$/, ` ${i}$1`);
  taken.add(free);
  return free;
}
