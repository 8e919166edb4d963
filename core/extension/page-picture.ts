import { UmbraError } from '../errors';
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
import { loadSettings } from './settings-store';

/**
 * Redacts a picture that is to go to a page of a site. Both are base64; what comes back is PNG, with how many
 * places are hidden in it. It lies encrypted with the captures meanwhile, and is deleted.
 * Errors: picture-unread, where a part of it could not be read; those of reading.
 */
export async function redactPagePicture(type: string, base64: string, site: string): Promise<{ readonly base64: string; readonly hidden: number }> {
  const done = new AbortController();
  const captureId = await storeCapture(new Blob([fromBase64(base64)], { type }), { origin: 'clipboard', scale: 1, name: 'image', findings: null, needsAccess: null, site });
  try {
    void keepLock(captureId, done.signal);
    const settings = await loadSettings();
    const analysis: Analysis = await analyzeCapture(captureId, policyOf(settings), { scale: 1 }, engineHost.access);
    if (!wasReadWhole(analysis)) throw new UmbraError('picture-unread');
    const { regions } = analysis;
    const names = await nameRegions(captureId, regions, settings.style);
    const words = regions.map((region) => coverWords(region, names));
    const proof = await proveCapture(captureId, { regions, style: settings.style, words, policy: policyOf(settings), scale: 1 }, {}, engineHost.access);
    if (!isSettled(proof)) throw new UmbraError('picture-unread');
    let painted: string | null = null;
    const job = { job: 'paint', capture: await captureRef(captureId), regions, style: settings.style, words } as const;
    await runJob(job, { onPainted: (png) => (painted = png) }, engineHost.access);
    if (painted === null) throw new UmbraError('engine-lost');
    return { base64: painted, hidden: regions.filter((region) => region.on).length };
  } finally {
    done.abort();
    await deleteCapture(captureId);
  }
}
