import { z } from '../zod';
import { MEDIA_STATUSES } from './media-service';
import { VISUAL_CATEGORIES } from './provider';

const count = z.int().check(z.gte(0));

const status = z.enum(MEDIA_STATUSES);

/** The id of a file: it becomes part of an address. */
const mediaId = z.uuid();

/** A date as the service writes it, in milliseconds since 1970. */
const date = z.pipe(
  z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)))),
  z.transform((text) => Date.parse(text)),
);

const fileName = z.string().check(z.maxLength(1024));

/** The body of `POST /media/redact`. */
export const submitReply = z.object({ media_id: mediaId, status });

/** The body of `GET /media/{mediaId}`. Downloads go to the documented address, not to the one that a reply names. */
export const mediaReply = z.object({
  media_id: mediaId,
  status,
  original_filename: fileName,
  media_type: z.enum(['image', 'video']),
  pii_categories: z.array(z.enum(VISUAL_CATEGORIES)),
  obfuscation_type: z.enum(['blur', 'pixelation']),
  error_message: z.nullable(z.string()),
  created_at: date,
  processed_at: z.nullable(date),
  download_url: z.optional(z.string()),
});

/** The body of `GET /media`. */
export const listReply = z.object({
  data: z.array(z.object({ media_id: mediaId, status, original_filename: fileName, media_type: z.enum(['image', 'video']), created_at: date })).check(z.maxLength(1000)),
  current_page: count,
  last_page: count,
  per_page: count,
  total: count,
});

const used = z.object({ used: z.number().check(z.gte(0)), limit: z.nullable(z.number().check(z.gte(0))) });

/** The body of `GET /usage`. */
export const usageReply = z.object({ plan: z.string().check(z.maxLength(64)), period_start: date, period_end: date, images: used, video_minutes: used });
