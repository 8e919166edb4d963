import { makePolicy } from '../detect/make-policy';
import { DEFAULT_STYLE_CHOICE } from '../image/default-style';
import { OUTPUT_FORMATS } from '../image/file-formats';
import { ENTITY_TYPES, MASK_MODES, OCR_LANGUAGES, type Policy, REGION_SCOPES, TEXT_LANGUAGES } from '../model';
import { NUMBERINGS } from '../text/entity-map';
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

/** Most policies beside the one in use, and longest name of one. */
export const MAX_POLICIES = 20;
export const MAX_POLICY_NAME = 60;

/** Longest time that a value's placeholder is remembered without being used, in minutes. */
export const MAX_MAP_MINUTES = 24 * 60;

const policyName = z.string().check(z.maxLength(MAX_POLICY_NAME));

/** What a policy holds: all that says what is hidden and what stands for it. */
const choices = {
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
  /** What stands for a value in a text. */
  maskMode: z.enum(MASK_MODES),
  /** How placeholders are numbered. */
  numbering: z.enum(NUMBERINGS),
};

export const choicesSchema = z.object(choices);

/** Most redacted pictures that are kept. */
export const MAX_HISTORY = 100;

/** The choices of one policy. */
export type Choices = z.infer<typeof choicesSchema>;

/** The names of a policy's choices: the same fields that settings have for the policy in use. */
export const CHOICE_NAMES = Object.keys(choices) as readonly (keyof Choices)[];

/** What the user can choose. Version 3; `migrate.ts` brings older ones up to it. */
export const settingsSchema = z.object({
  version: z.literal(3),
  /** OCR languages, at least one. */
  languages: z.array(z.enum(OCR_LANGUAGES)).check(z.minLength(1)),
  ...choices,
  /** Copy the redacted picture as soon as it is read, without a keypress. */
  copyAtOnce: z.boolean(),
  /** How many redacted pictures are kept after they were copied or saved; 0 for none. */
  history: z.int().check(z.gte(0), z.lte(MAX_HISTORY)),
  /** Format of saved pictures; `own` is the one that the picture came in, PNG where that cannot be written. */
  saveFormat: z.enum(['own', ...OUTPUT_FORMATS]),
  /** Quality of saved JPEG and WebP files, 1 to 100. */
  saveQuality: z.int().check(z.gte(1), z.lte(100)),
  /** One map of placeholders for the whole session, or one for each site. */
  mapScope: z.enum(['session', 'site']),
  /** How long a map is kept without being used, in minutes; at most until the browser is closed. */
  mapMinutes: z.int().check(z.gte(1), z.lte(MAX_MAP_MINUTES)),
  /** Name of the policy in use, whose choices stand above; empty for the one that Umbra begins with. */
  policyName,
  /** The other policies. */
  policies: z.array(z.object({ name: policyName, choices: choicesSchema })).check(z.maxLength(MAX_POLICIES)),
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
  maskMode: 'replace',
  numbering: 'type',
  copyAtOnce: false,
  history: 0,
  saveFormat: 'own',
  saveQuality: 92,
  mapScope: 'session',
  mapMinutes: 60,
  policyName: '',
  policies: [],
};

/** The policy that settings stand for. */
export function policyOf(settings: Settings): Policy {
  return makePolicy({ ...settings, also: settings.on, allow: settings.off, language: settings.textLanguage });
}
