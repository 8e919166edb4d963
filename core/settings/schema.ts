import { makePolicy } from '../detect/make-policy';
import { ENTITY_TYPES, OCR_LANGUAGES, type Policy } from '../model';
import { z } from '../zod';

/** Longest list of own words, and longest word, that settings take. */
export const MAX_WORDS = 500;
export const MAX_WORD_LENGTH = 200;

/** What the user can choose. Version 1; `migrate.ts` brings older ones up to it. */
export const settingsSchema = z.object({
  version: z.literal(1),
  /** OCR languages, at least one. */
  languages: z.array(z.enum(OCR_LANGUAGES)).check(z.minLength(1)),
  /** Entities that are not looked for. Own words are always looked for. */
  off: z.array(z.enum(ENTITY_TYPES)),
  /** Findings below this score are left out, 0 to 1. */
  minScore: z.number().check(z.gte(0), z.lte(1)),
  /** Fill of the boxes, #rrggbb. */
  color: z.string().check(z.regex(/^#[0-9a-f]{6}$/)),
  /** Names and terms that are always hidden, in any case and spacing. */
  words: z.array(z.string().check(z.minLength(1), z.maxLength(MAX_WORD_LENGTH))).check(z.maxLength(MAX_WORDS)),
  /** Copy the redacted picture as soon as it is read, without a keypress. */
  copyAtOnce: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  languages: ['eng', 'deu', 'fra'],
  off: [],
  minScore: 0.4,
  color: '#000000',
  words: [],
  copyAtOnce: false,
};

/** The policy that settings stand for. */
export function policyOf(settings: Settings): Policy {
  return makePolicy({ allow: settings.off, minScore: settings.minScore, words: settings.words, languages: settings.languages });
}
