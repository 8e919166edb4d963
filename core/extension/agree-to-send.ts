import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import type { ProviderId } from '../hosted/provider';
import { request } from './request';

/** What a picture or a text may hold, as Firefox calls it. https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/ */
const DATA = ['websiteContent', 'personallyIdentifyingInfo'];

/**
 * Keeps that the user agrees to what is sent to a service. Firefox has a consent of its own for data
 * that leaves, which it asks for here: call this from a click, before anything is awaited.
 * Errors: cancelled, where Firefox was told no; service-not-set-up.
 */
export async function agreeToSend(provider: ProviderId): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const given = await browser.permissions.request({ data_collection: DATA } as never);
    if (!given) throw new UmbraError('cancelled');
  }
  await request('set-consent', { provider, consent: true });
}
