import { UmbraError } from '../errors';
import type { EntityType } from '../model';
import { allowanceOf } from './allowance';
import { checkImage, limitsOf } from './check-input';
import { checkPicture } from './check-picture';
import { entityNames } from './entity-names';
import { analyzeReply } from './image-service-replies';
import { toImageBox } from './image-boxes';
import { endingOf } from './image-type';
import type { HostedContext, HostedImage, ImageOptions, Provider } from './provider';
import { readJson } from './read-json';
import type { FormPart, HttpResponse } from './transport';

const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/tiff', 'image/bmp', 'image/webp', 'image/gif'];
const MAX_REPLY_BYTES = 120_000_000;

/** The kinds that it names. */
const TYPES = [
  'PERSON', 'DATE_OF_BIRTH', 'AGE', 'EMAIL_ADDRESS', 'PHONE_NUMBER', 'URL', 'CREDIT_CARD', 'IBAN_CODE', 'US_BANK_NUMBER', 'US_SSN', 'US_PASSPORT', 'UK_NHS', 'SG_NRIC_FIN',
  'LOCATION', 'IP_ADDRESS', 'US_DRIVER_LICENSE', 'MEDICAL_LICENSE', 'NRP', 'CRYPTO', 'DATE_TIME', 'DOMAIN_NAME',
] as const satisfies readonly EntityType[];

/** Addresses and places are one kind to it. */
const names = entityNames(TYPES, [['STREET_ADDRESS', 'LOCATION']]);

/** Fills that it knows, by their colour. */
export const NAMED_COLORS = {
  '#000000': 'black',
  '#ffffff': 'white',
  '#ff0000': 'red',
  '#0000ff': 'blue',
  '#008000': 'green',
  '#ffff00': 'yellow',
} as const;

/** A service of Tesseract and Presidio at an address of the user's. Contract: its page on image anonymization. */
export const imageService: Provider = {
  id: 'image-service',
  name: 'Tesseract + Presidio',
  baseUrl: '',
  capabilities: {
    inputs: ['image'],
    actions: ['analyze', 'redact'],
    options: ['entities', 'minConfidence', 'language', 'namedColor'],
    styles: ['box'],
    textModes: [],
    languages: ['en', 'fr', 'de', 'es', 'it'],
    async: false,
    imageTypes: IMAGE_TYPES,
    keyCheck: false,
    ownAddress: true,
  },
  keyForm: '',
  plans: {
    basic: { maxImageBytes: 5_000_000, maxTextLength: null, maxDocuments: null },
    pro: { maxImageBytes: 10_000_000, maxTextLength: null, maxDocuments: null },
    business: { maxImageBytes: 20_000_000, maxTextLength: null, maxDocuments: null },
  },
  // Its documents name none.
  isKey: (key) => key === '',
  // They name no call that costs nothing either.
  check: async () => undefined,
  async analyzeImage(context, image, options) {
    checkImage(image, IMAGE_TYPES, limitsOf(imageService, context.account));
    const response = await post(context, 'analyze-image', image, shared(options), undefined);
    const { entities, image_dimensions } = readJson(response, analyzeReply);
    // It may have read the picture at another size; another shape is another picture.
    const [byX, byY] = [image.size.width / image_dimensions.width, image.size.height / image_dimensions.height];
    if (Math.abs(byX / byY - 1) > 0.01) throw new UmbraError('service-reply-invalid');
    const boxes = entities.map(({ entity_type, score, bbox }) => ({
      box: toImageBox(bbox.x * byX, bbox.y * byY, bbox.width * byX, bbox.height * byY, image.size),
      entity: names.ours(entity_type),
      score,
    }));
    return {
      boxes,
      minConfidenceFound: boxes.length > 0 ? Math.min(...boxes.map(({ score }) => score)) : null,
      reviewRecommended: true,
      replayed: false,
      allowance: allowanceOf(response),
    };
  },
  async redactImage(context, image, options) {
    checkImage(image, IMAGE_TYPES, limitsOf(imageService, context.account));
    const response = await post(context, 'redact-image', image, [...shared(options), ...colorPart(options), ...entityParts(options)], MAX_REPLY_BYTES);
    // It promises the same format back.
    const type = checkPicture(response.body, [image.type], image.size);
    return { bytes: response.body, type, regionsCount: null, minConfidenceFound: null, reviewRecommended: true, replayed: false, watermark: false, allowance: allowanceOf(response) };
  },
};

async function post({ account, call, signal }: HostedContext, path: string, image: HostedImage, options: readonly FormPart[], maxBytes: number | undefined): Promise<HttpResponse> {
  const file: FormPart = { name: 'image', bytes: image.bytes, type: image.type, fileName: `image.${endingOf(image.type)}` };
  // Every call costs tokens, and none carries a key by which the service could tell a repetition.
  return await call({ method: 'POST', url: `${account.baseUrl}/${path}`, headers: {}, body: { form: [file, ...options] } }, { repeatable: false, maxBytes, signal });
}

function shared({ language, minConfidence }: ImageOptions): FormPart[] {
  return [...(language === undefined ? [] : [{ name: 'language', value: language }]), ...(minConfidence === undefined ? [] : [{ name: 'score_threshold', value: String(minConfidence) }])];
}

function colorPart({ color }: ImageOptions): FormPart[] {
  if (color === undefined) return [];
  const named = NAMED_COLORS[color.toLowerCase() as keyof typeof NAMED_COLORS];
  if (named === undefined) throw new UmbraError('service-input-unsupported');
  return [{ name: 'fill_color', value: named }];
}

function entityParts({ entities }: ImageOptions): FormPart[] {
  if (entities === undefined) return [];
  const known = names.theirs(entities);
  // None would mean all.
  if (known.length === 0) throw new UmbraError('service-input-unsupported');
  return known.map((value) => ({ name: 'entities', value }));
}
