import { makePolicy } from '../detect/make-policy';
import { DEFAULT_STYLE_CHOICE } from '../image/default-style';
import { ENTITY_TYPES, OCR_LANGUAGES, type Policy, REGION_SCOPES, TEXT_LANGUAGES } from '../model';
import { z } from '../zod';
import { styleChoiceSchema } from './style-schema';

/** Longest list of own words, and longest word, that settings take. Words to hide and words to keep each have a list. */
export const MAX_WORDS = 500;
export const MAX_WORD_LENGTH = 200;

/** Longest list of own patterns, and longest pattern: each costs time with every reading. */
export const MAX_PATTERNS = 50;
export const MAX_PATTERN_LENGTH = 300;

const words = z.array(z.string().check(z.minLength(1), z.maxLength(MAX_WORD_LENGTH))).check(z.maxLength(MAX_WORDS));

// Whether a pattern is one is checked before it is saved. One that a browser no longer takes stays here, and readings say that they are partial.
const patterns = z.array(z.string().check(z.minLength(1), z.maxLength(MAX_PATTERN_LENGTH))).check(z.maxLength(MAX_PATTERNS));

/** What the user can choose. Version 3; `migrate.ts` brings older ones up to it. */
export const settingsSchema = z.object({
  version: z.literal(3),
  /** OCR languages, at least one. */
  languages: z.array(z.enum(OCR_LANGUAGES)).check(z.minLength(1)),
  /** Language whose labels are understood beside English ones; `null` for all known ones. */
  textLanguage: z.nullable(z.enum(TEXT_LANGUAGES)),
  /** Entities that are not looked for though they are by default. Own words and patterns always are. */
  off: z.array(z.enum(ENTITY_TYPES)),
  /** Entities that are looked for though they are not by default. */
  on: z.array(z.enum(ENTITY_TYPES)),
  /** Whose national numbers are looked for; `null` for those of all countries. */
  region: z.nullable(z.enum(REGION_SCOPES)),
  /** Findings below this score are left out, 0 to 1. */
  minScore: z.number().check(z.gte(0), z.lte(1)),
  /** How what is hidden is drawn. */
  style: styleChoiceSchema,
  /** Names and terms that are always hidden, in any case and spacing. */
  words,
  /** Regular expressions of what is always hidden. */
  patterns,
  /** Names and terms that stay visible, whatever else they look like. */
  keepWords: words,
  /** Regular expressions of what stays visible. */
  keepPatterns: patterns,
  /** Copy the redacted picture as soon as it is read, without a keypress. */
  copyAtOnce: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  version: 3,
  languages: ['eng', 'deu', 'fra'],
  textLanguage: null,
  off: [],
  on: [],
  region: null,
  minScore: 0.4,
  style: DEFAULT_STYLE_CHOICE,
  words: [],
  patterns: [],
  keepWords: [],
  keepPatterns: [],
  copyAtOnce: false,
};

/** The policy that settings stand for. */
export function policyOf(settings: Settings): Policy {
  return makePolicy({ ...settings, also: settings.on, allow: settings.off, language: settings.textLanguage });
}
