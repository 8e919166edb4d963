import { UmbraError } from '../../core/errors';
import type { ImageOptions, Provider } from '../../core/hosted/provider';
import { paint } from '../../core/image/paint';
import { policyOf, type Settings } from '../../core/settings/schema';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';
import type { ChosenOptions } from './hosted-options';
import { encodeToFit } from './encode-to-fit';
import type { HostedServices } from './hosted-services';
import type { KeylessJob } from './use-hosted-job';

interface PictureJobInput {
  readonly hosted: HostedServices;
  readonly session: Session;
  readonly state: SessionState;
  readonly provider: Provider;
  readonly plan: string;
  /** What was found here is hidden before the picture leaves. */
  readonly masked: boolean;
  readonly options: ChosenOptions;
  readonly settings: Settings;
}

/**
 * A job over the picture as it stands, and what says whether it is the same as the last. The picture
 * is encoded anew, so that nothing of the file it came from leaves but its pixels, and is deleted
 * again when the job is over.
 */
export function pictureJob(kind: 'analyze-image' | 'redact-image', { hosted, session, state, provider, plan, masked, options, settings }: PictureJobInput) {
  const sent = optionsOf(provider, options, settings);
  const prepare = async (): Promise<KeylessJob> => {
    const { image, capture } = state;
    if (!image || !capture) throw new UmbraError('capture-gone');
    const pixels = { ...image, data: new Uint8ClampedArray(image.data) };
    if (masked) paint(pixels, state.editor.history.present.regions, session.styles(), session.coverWords);
    const captureId = await hosted.storeImage(await encodeToFit(pixels, { encodeImage: hosted.encodeImage, source: capture.source, provider, plan }), capture.document.origin, capture.document.name);
    return { job: kind, provider: provider.id, captureId, options: sent };
  };
  const settle = (job: KeylessJob): void => {
    // What cannot be deleted now is swept later: nobody holds it.
    if ('captureId' in job) hosted.deleteCapture(job.captureId).catch(() => undefined);
  };
  const covered = masked ? state.editor.history.present.regions.filter(({ on }) => on).map(({ box, style }) => [box, style]) : [];
  return { signature: JSON.stringify([kind, provider.id, state.capture?.id, sent, masked, covered, masked && session.styles()]), prepare, settle };
}

/** The options that this service knows, of those that were chosen. */
function optionsOf(provider: Provider, { ownTypes, ...chosen }: ChosenOptions, settings: Settings): ImageOptions {
  const knows = (option: (typeof provider.capabilities.options)[number]) => provider.capabilities.options.includes(option);
  const types = policyOf(settings).entities;
  return {
    ...chosen,
    ...(ownTypes && knows('entities') ? { entities: types } : {}),
    ...(!ownTypes && knows('allow') && settings.off.length > 0 ? { allow: settings.off } : {}),
  };
}
