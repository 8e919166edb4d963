import type { FileServices } from '../../components/files/file-services';
import { agreeToSend } from '../../core/extension/agree-to-send';
import { awaitFile, offerFile } from '../../core/extension/file-exchange';
import { runAtService } from '../../core/extension/hosted-client';
import { request } from '../../core/extension/request';
import { saveBlob } from '../../core/extension/save';

/** What the page for files needs of this browser. */
export const fileServices: FileServices = {
  list: async () => (await request('list-services', {})).services,
  agree: agreeToSend,
  run: runAtService,
  offerFile: (file) => {
    const transfer = crypto.randomUUID();
    return { transfer, end: offerFile(transfer, file) };
  },
  fetchFile: async (provider, id, part, signal) => {
    const transfer = crypto.randomUUID();
    return await awaitFile(transfer, async () => await runAtService({ job: 'fetch-media', provider, id, part, transfer, idempotencyKey: crypto.randomUUID() }, signal), signal);
  },
  saveFile: saveBlob,
};
