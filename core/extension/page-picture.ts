import { UmbraError } from '../errors';
import { FILE_TYPES, type OutputFormat } from '../image/file-formats';
import { formatForPage } from '../image/format-for-page';
import type { Analysis } from '../model';
import { policyOf } from '../settings/schema';
import { fromBase64 } from '../text/base64';
import { captureRef, deleteCapture, storeCapture } from './captures';
import { isSettled, wasReadWhole } from './copy-command';
import { coverWords } from './cover-words';
import { analyzeCapture, proveCapture, runJob } from './engine-client';
import { engineHost } from './engine-host';
import { keepLock } from './hold-capture';
import { nameRegions } from './name-regions';
import type { PageRequests } from './page-contract';
import { loadSettings } from './settings-store';

type PagePicture = PageRequests['guard-picture']['request'];
type RedactedPicture = PageRequests['guard-picture']['reply'];

/**
 * Redacts a picture that is to go to a page of a site. Both are base64; what comes back is of the same type where such
 * files can be written and the page takes them, with how many places are hidden in it. It lies encrypted with the
 * captures meanwhile, and is deleted.
 * Errors: picture-unread, where a part of it could not be read; those of reading.
 */
export async function redactPagePicture({ type, accept, base64 }: PagePicture, site: string): Promise<RedactedPicture> {
  const bytes = fromBase64(base64);
  const done = new AbortController();
  const captureId = await storeCapture(new Blob([bytes], { type }), { origin: 'clipboard', scale: 1, name: 'image', findings: null, needsAccess: null, site });
  try {
    void keepLock(captureId, done.signal);
    const settings = await loadSettings();
    const analysis: Analysis = await analyzeCapture(captureId, policyOf(settings), {}, engineHost.access);
    if (!wasReadWhole(analysis)) throw new UmbraError('picture-unread');
    const { regions } = analysis;
    const names = await nameRegions(captureId, regions, settings.style);
    const words = regions.map((region) => coverWords(region, names));
    const proof = await proveCapture(captureId, { regions, style: settings.style, words, policy: policyOf(settings), scale: 1 }, {}, engineHost.access);
    if (!isSettled(proof)) throw new UmbraError('picture-unread');
    const capture = await captureRef(captureId);
    const paintAs = async (format: OutputFormat): Promise<RedactedPicture> => {
      let painted: string | null = null;
      await runJob({ job: 'paint', capture, regions, style: settings.style, words, format, quality: settings.saveQuality }, { onPainted: (file) => (painted = file) }, engineHost.access);
      if (painted === null) throw new UmbraError('engine-lost');
      return { ...FILE_TYPES[format], base64: painted, hidden: regions.filter((region) => region.on).length };
    };
    return await paintAs(formatForPage({ type, bytes, accept })).catch(async (error: unknown) => {
      // Some browsers cannot write WebP.
      if (error instanceof UmbraError && error.code === 'format-unwritable') return await paintAs('png');
      throw error;
    });
  } finally {
    done.abort();
    await deleteCapture(captureId);
  }
}
