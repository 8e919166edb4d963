import { UmbraError } from '../errors';
import type { z } from '../zod';
import type { HttpResponse } from './transport';

/**
 * The body as JSON of this schema; fields that the schema does not name are dropped. Errors:
 * service-reply-invalid, whatever is wrong with it.
 */
export function readJson<Value>(response: HttpResponse, schema: z.ZodMiniType<Value>): Value {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(response.body));
  } catch (cause) {
    throw new UmbraError('service-reply-invalid', { cause });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new UmbraError('service-reply-invalid');
  return parsed.data;
}
