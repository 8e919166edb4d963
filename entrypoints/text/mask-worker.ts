import { MaskDesk } from '../../components/text/mask-desk';
import type { DeskAnswer, DeskMessage } from './connect-desk';

const desk = new MaskDesk();

self.addEventListener('message', ({ data }: MessageEvent<DeskMessage>) => {
  if ('put' in data) desk.put(data.put);
  else if ('drop' in data) desk.drop(data.drop);
  else self.postMessage(answer(data), { transfer: [] });
});

function answer({ mask, id }: Extract<DeskMessage, { mask: unknown }>): DeskAnswer {
  try {
    return { id, results: desk.mask(mask) };
  } catch {
    // What went wrong could quote the text: the page hears that it did.
    return { id };
  }
}
