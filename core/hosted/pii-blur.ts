import { UmbraError } from '../errors';
import { allowanceOf } from './allowance';
import { checkImage, limitsOf } from './check-input';
import { checkPicture } from './check-picture';
import { endingOf } from './image-type';
import { awaitMedia, deleteMedia, downloadMedia, mediaUsage, submitMedia } from './pii-blur-media';
import type { Provider } from './provider';

const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp'];
const PLAN = { maxImageBytes: 1_000_000_000, maxTextLength: null, maxDocuments: null };

/** PiiBlur: things to see in images and videos, such as heads and plates. Contract: its API reference, version 1. */
export const piiBlur: Provider = {
  id: 'pii-blur',
  name: 'PiiBlur',
  baseUrl: 'https://piiblur.com/api/v1',
  capabilities: {
    inputs: ['image'],
    actions: ['redact'],
    options: ['visualCategories', 'style'],
    styles: ['blur', 'pixelate'],
    textModes: [],
    languages: [],
    async: true,
    imageTypes: IMAGE_TYPES,
    keyCheck: true,
    ownAddress: false,
  },
  keyForm: '••••••••',
  plans: { free: PLAN, starter: PLAN, pro: PLAN, scale: PLAN, enterprise: PLAN },
  isKey: (key) => /^[\x21-\x7e]{8,512}$/.test(key),
  check: async (context) => void (await mediaUsage(context)),
  async redactImage(context, image, { visualCategories = [], style }) {
    checkImage(image, IMAGE_TYPES, limitsOf(piiBlur, context.account));
    if (style === 'box') throw new UmbraError('service-input-unsupported');
    const obfuscation = style === 'pixelate' ? 'pixelation' : style;
    const file = { name: 'file', bytes: image.bytes, type: image.type, fileName: `image.${endingOf(image.type)}` };
    const id = await submitMedia(context, file, visualCategories, obfuscation);
    try {
      await awaitMedia(context, id);
      const response = await downloadMedia(context, id);
      return {
        bytes: response.body,
        type: checkPicture(response.body, IMAGE_TYPES, image.size),
        regionsCount: null,
        minConfidenceFound: null,
        // It says nothing of what it saw or missed.
        reviewRecommended: true,
        replayed: false,
        watermark: false,
        allowance: allowanceOf(response),
      };
    } finally {
      // Nothing of ours is left there. Where that fails the service's own retention ends it, and the result counts all the same.
      await deleteMedia({ ...context, signal: undefined }, id).catch(() => undefined);
    }
  },
};
