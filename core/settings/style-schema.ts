import { ENTITY_TYPES, MAX_PADDING, MAX_STYLE_TEXT, type RedactionStyle, STYLE_KINDS, STYLE_WIDTHS, type StyleChoice } from '../model';
import { z } from '../zod';

/** A colour as it is written: `#rrggbb`, lower case. */
export const hexColorSchema = z.string().check(z.regex(/^#[0-9a-f]{6}$/));

/** How a region is drawn. */
export const redactionStyleSchema = z.object({
  kind: z.enum(STYLE_KINDS),
  color: z.union([z.literal('surrounding'), hexColorSchema]),
  padding: z.int().check(z.gte(0), z.lte(MAX_PADDING)),
  label: z.boolean(),
  width: z.enum(STYLE_WIDTHS),
  text: z.string().check(z.maxLength(MAX_STYLE_TEXT)),
}) satisfies z.ZodMiniType<RedactionStyle>;

/** One style for all, and others for some types. */
export const styleChoiceSchema = z.object({
  all: redactionStyleSchema,
  byType: z.partialRecord(z.enum(ENTITY_TYPES), redactionStyleSchema),
}) satisfies z.ZodMiniType<StyleChoice>;
