import { UmbraError } from '../errors';
import { allowanceOf } from './allowance';
import { checkImage, limitsOf } from './check-input';
import { checkPicture } from './check-picture';
import { endingOf } from './image-type';
import { awaitMedia, deleteMedia, downloadMedia, fetchMedia, listMedia, mediaUsage, type Obfuscation, submitMedia } from './pii-blur-media';
import type { HostedStyle, Provider } from './provider';

const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp'];
const VIDEO_TYPES = ['video/mp4', 'video/quicktime', 'video/webm'];
/** Names under which files go out: none of the user's. */
const FILE_NAMES: Readonly<Record<string, string>> = {
  'image/jpeg': 'image.jpg', 'image/png': 'image.png', 'image/webp': 'image.webp', 'video/mp4': 'video.mp4', 'video/quicktime': 'video.mov', 'video/webm': 'video.webm',
};
const PLAN = { maxImageBytes: 1_000_000_000, maxTextLength: null, maxDocuments: null };

/** PiiBlur: things to see in images and videos, such as heads and plates. Contract: its API reference, version 1. */
export const piiBlur: Provider = {
  id: 'pii-blur',
  name: 'PiiBlur',
  baseUrl: 'https://piiblur.com/api/v1',
  capabilities: {
    inputs: ['image', 'video'],
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
        const file = { name: 'file', bytes: image.bytes, type: image.type, fileName: `image.${endingOf(image.type)}` };
    const id = await submitMedia(context, file, visualCategories, obfuscationOf(style));
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
  media: {
    types: [...IMAGE_TYPES, ...VIDEO_TYPES],
    maxBytes: 1_000_000_000,
    maxSeconds: 600,
    submit: async (context, file, { visualCategories, style }) => {
      const fileName = FILE_NAMES[file.type];
      if (fileName === undefined) throw new UmbraError('service-input-unsupported');
      if (file.size > 1_000_000_000) throw new UmbraError('service-input-too-large');
      return await submitMedia(context, { name: 'file', file, fileName }, visualCategories, obfuscationOf(style));
    },
    list: async (context, page, { status, kind }) => {
      const { data, current_page, last_page, total } = await listMedia(context, page, { ...(status ? { status } : {}), ...(kind ? { mediaType: kind } : {}) });
      const media = data.map((one) => ({ id: one.media_id, status: one.status, kind: one.media_type, created: one.created_at }));
      return { media, page: current_page, pages: last_page, total };
    },
    fetch: fetchMedia,
    remove: deleteMedia,
    usage: async (context) => {
      const { plan, period_end, images, video_minutes } = await mediaUsage(context);
      return { plan, ends: period_end, images, videoMinutes: video_minutes };
    },
  },
};

/** The service's name for a style. Boxes are none of its. */
function obfuscationOf(style: HostedStyle | undefined): Obfuscation | undefined {
  if (style === 'box') throw new UmbraError('service-input-unsupported');
  return style === 'pixelate' ? 'pixelation' : style;
}
