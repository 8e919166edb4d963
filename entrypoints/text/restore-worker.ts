import type { EntityMap } from '../../core/text/entity-map';
import { restoreText } from '../../core/text/restore-text';
import type { RestoreAnswer, RestoreMessage } from './connect-restorer';

let map: EntityMap | null = null;

self.addEventListener('message', ({ data }: MessageEvent<RestoreMessage>) => {
  if ('map' in data) map = data.map;
  else answer(data);
});

function answer({ id, text, format }: Extract<RestoreMessage, { id: number }>): void {
  const tell = (told: RestoreAnswer): void => self.postMessage(told, { transfer: [] });
  if (!map) return tell({ id });
  try {
    const restored = restoreText(text, map, { format, onPlace: (at) => tell({ id, progress: { done: at, total: text.length } }) });
    tell({ id, result: { text: restored.text, count: restored.changes.length } });
  } catch {
    // What went wrong could quote the text: the page hears that it did.
    tell({ id });
  }
}
