import { z } from '../zod';

/*
 * Privshot's documents name the fields of its replies in prose and show no body. Assumed, and so
 * taken in each of these forms:
 * - the list of boxes is called `boxes`, `regions` or `results`;
 * - a box names its kind as `entity`, `entity_type`, `type` or `label`;
 * - the picture is base64, bare or as a data URL, under `image`, `image_base64`, `redacted_image` or `data`;
 * - `/entities` lists names, or objects with the name as `id`, `name`, `code` or `entity`; `regions` may be an object by name;
 * - `/health` says anything, with a status below 300.
 */

const MAX_NAME = 64;
const name = z.string().check(z.maxLength(MAX_NAME));
const score = z.number().check(z.gte(0), z.lte(1));

const box = z.pipe(
  z.object({
    x: z.number(),
    y: z.number(),
    w: z.number(),
    h: z.number(),
    score,
    entity: z.optional(name),
    entity_type: z.optional(name),
    type: z.optional(name),
    label: z.optional(name),
  }),
  z.transform(({ x, y, w, h, score, entity, entity_type, type, label }) => ({ x, y, w, h, score, entity: entity ?? entity_type ?? type ?? label ?? '' })),
);

/** Most boxes that one reply may hold: a page of small print has fewer. */
const MAX_BOXES = 20_000;
const boxes = z.array(box).check(z.maxLength(MAX_BOXES));

const summary = {
  regions_count: z.int().check(z.gte(0)),
  min_confidence_found: z.nullable(score),
  review_recommended: z.boolean(),
};

/** The body of `POST /analyze`. */
export const analyzeReply = z.pipe(
  z.object({ ...summary, boxes: z.optional(boxes), regions: z.optional(boxes), results: z.optional(boxes) }).check(z.refine((reply) => (reply.boxes ?? reply.regions ?? reply.results)?.length === reply.regions_count)),
  z.transform(({ boxes, regions, results, ...rest }) => ({ ...rest, boxes: boxes ?? regions ?? results ?? [] })),
);

/** The body of `POST /redact` as JSON; `image` is base64 without a prefix. */
export const redactReply = z.pipe(
  z
    .object({ ...summary, image: z.optional(z.string()), image_base64: z.optional(z.string()), redacted_image: z.optional(z.string()), data: z.optional(z.string()) })
    .check(z.refine((reply) => (reply.image ?? reply.image_base64 ?? reply.redacted_image ?? reply.data) !== undefined)),
  z.transform(({ image, image_base64, redacted_image, data, ...rest }) => ({
    ...rest,
    image: (image ?? image_base64 ?? redacted_image ?? data ?? '').replace(/^data:image\/[a-z+.-]+;base64,/i, ''),
  })),
);

const listed = z.union([
  name,
  z.pipe(
    z.object({ id: z.optional(name), name: z.optional(name), code: z.optional(name), entity: z.optional(name) }),
    z.transform(({ id, code, entity, name }) => id ?? code ?? entity ?? name ?? ''),
  ),
]);
const list = z.array(listed).check(z.maxLength(1000));

/** The body of `GET /entities`: names as the options take them. */
export const entitiesReply = z.object({
  entities: list,
  languages: list,
  regions: z.union([list, z.pipe(z.record(name, z.unknown()), z.transform((regions) => Object.keys(regions)))]),
});
