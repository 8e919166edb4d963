import { UmbraError } from '../errors';
import { beginCapture, type BegunCapture } from './begin-capture';

/**
 * The id of a picture of the tab under the popup: of a capture that was begun, or of a new one.
 * Errors: page-not-capturable, capture-failed, storage-full.
 */
export async function requestCapture(begun: BegunCapture = beginCapture()): Promise<string> {
  const reply = await begun.reply;
  if (!reply.ok) throw new UmbraError(reply.code);
  return reply.value.captureId;
}
