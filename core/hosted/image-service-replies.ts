import { z } from '../zod';

const side = z.int().check(z.gte(1));

/** The body of `POST /analyze-image`. Words and text of the picture are dropped: it is the user's own text, and boxes are all that is asked for. */
export const analyzeReply = z.object({
  entities: z
    .array(
      z.object({
        entity_type: z.string().check(z.maxLength(64)),
        text: z.string(),
        score: z.number().check(z.gte(0), z.lte(1)),
        bbox: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
      }),
    )
    .check(z.maxLength(20_000)),
  ocr_text: z.string(),
  image_dimensions: z.object({ width: side, height: side }),
});
