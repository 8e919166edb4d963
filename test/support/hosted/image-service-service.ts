import { ENTITY_TYPES, type EntityType } from '../../../core/model';
import { type Answer, json } from './answer';
import { fileOf, type ServedRequest, textOf, textsOf } from './request';
import type { Service } from './service';
import type { Work } from './work';

const COLORS: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff', red: '#ff0000', blue: '#0000ff', green: '#008000', yellow: '#ffff00' };

/** The Tesseract and Presidio service: /analyze-image and /redact-image, without keys. Here it takes PNG alone. */
export function imageServiceService(work: Work): Service {
  let charged = 0;

  async function serve(request: ServedRequest): Promise<Answer> {
    const { method, path } = request;
    if (method !== 'POST' || (path !== '/analyze-image' && path !== '/redact-image')) return json(404, { detail: 'Not Found' });
    const form = await request.form().catch(() => null);
    const file = form && (await fileOf(form, 'image'));
    const minScore = Number(form?.get('score_threshold') ?? 0.3);
    const entities = textsOf(form, 'entities');
    const color = COLORS[textOf(form, 'fill_color') ?? 'black'];
    if (!file || !(minScore >= 0 && minScore <= 1) || color === undefined || entities.some((type) => !ENTITY_TYPES.includes(type as EntityType))) return json(422, { detail: 'bad request' });
    const found = await work.look(file.bytes, { minScore, ...(entities.length > 0 ? { entities: entities as EntityType[] } : {}) }).catch(() => null);
    if (!found) return json(400, { detail: 'not an image' });
    charged += 1;
    if (path === '/redact-image') return { status: 200, type: file.type, body: work.cover(found.image, found.regions, color) };
    return json(200, {
      entities: found.regions.map(({ entity, score, box: { x, y, w, h } }) => ({ entity_type: entity, text: 'as read', score, bbox: { x, y, width: w, height: h } })),
      ocr_text: 'as read',
      image_dimensions: { width: found.image.width, height: found.image.height },
    });
  }

  return { prefix: '/image-service', serve, charges: () => charged };
}
