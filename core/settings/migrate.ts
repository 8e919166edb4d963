import { DEFAULT_STYLE } from '../image/default-style';
import { ENTITY_TYPES, type RedactionStyle, type StyleChoice } from '../model';
import type { z } from '../zod';
import { type Choices, choicesSchema, DEFAULT_SETTINGS, MAX_PATTERNS, MAX_POLICIES, MAX_WORDS, type Settings, settingsSchema } from './schema';
import { hexColorSchema, redactionStyleSchema } from './style-schema';

/** Settings of this version, and where they came from. */
export interface Migration {
  readonly settings: Settings;
  /** A later version wrote them: they can be read in part and must not be written over. */
  readonly newer: boolean;
}

/**
 * Settings of this version from whatever is stored: nothing, an older version, a newer one or
 * rubbish. Each field is taken where it is valid and is the default where it is not, and a list
 * keeps its valid items: one broken value does not cost the user the words that must stay hidden.
 *
 * Version 1 had the fields of version 2 but `on`, `region`, `textLanguage`, `patterns` and what is
 * kept visible; version 2 had those of version 3 but masking, its map and policies, and one `color` for
 * black boxes instead of a `style`, which is the colour of all. Both come over whole, and what they lack begins with
 * its defaults.
 */
export function migrateSettings(stored: unknown): Migration {
  const whole = settingsSchema.safeParse(stored);
  if (whole.success) return { settings: whole.data, newer: false };
  const fields = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const { version } = fields;
  return { settings: salvage(fields), newer: typeof version === 'number' && version > DEFAULT_SETTINGS.version };
}

function salvage(fields: Record<string, unknown>): Settings {
  const shape = settingsSchema.shape;
  const languages = items(shape.languages.def.element, fields['languages']);
  const policies = (Array.isArray(fields['policies']) ? fields['policies'] : []).flatMap((item: unknown) => {
    const policy = typeof item === 'object' && item !== null ? (item as Record<string, unknown>) : {};
    const name = shape.policyName.safeParse(policy['name']);
    return name.success ? [{ name: name.data, choices: salvageChoices(policy['choices']) }] : [];
  });
  return {
    version: DEFAULT_SETTINGS.version,
    languages: languages.length > 0 ? languages : DEFAULT_SETTINGS.languages,
    ...salvageChoices(fields),
    copyAtOnce: field(shape.copyAtOnce, fields['copyAtOnce'], DEFAULT_SETTINGS.copyAtOnce),
    history: field(shape.history, fields['history'], DEFAULT_SETTINGS.history),
    saveFormat: field(shape.saveFormat, fields['saveFormat'], DEFAULT_SETTINGS.saveFormat),
    saveQuality: field(shape.saveQuality, fields['saveQuality'], DEFAULT_SETTINGS.saveQuality),
    mapScope: field(shape.mapScope, fields['mapScope'], DEFAULT_SETTINGS.mapScope),
    mapMinutes: field(shape.mapMinutes, fields['mapMinutes'], DEFAULT_SETTINGS.mapMinutes),
    policyName: field(shape.policyName, fields['policyName'], DEFAULT_SETTINGS.policyName),
    policies: policies.slice(0, MAX_POLICIES),
  };
}

/** The choices of a policy from whatever is stored: each is taken where it is valid, and the default where it is not. */
export function salvageChoices(stored: unknown): Choices {
  const shape = choicesSchema.shape;
  const fields = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const word = shape.words.def.element;
  const pattern = shape.patterns.def.element;
  return {
    textLanguage: field(shape.textLanguage, fields['textLanguage'], DEFAULT_SETTINGS.textLanguage),
    off: items(shape.off.def.element, fields['off']),
    on: items(shape.on.def.element, fields['on']),
    region: field(shape.region, fields['region'], DEFAULT_SETTINGS.region),
    minScore: field(shape.minScore, fields['minScore'], DEFAULT_SETTINGS.minScore),
    style: styleChoice(fields['style'], fields['color']),
    words: items(word, fields['words']).slice(0, MAX_WORDS),
    patterns: items(pattern, fields['patterns']).slice(0, MAX_PATTERNS),
    keepWords: items(word, fields['keepWords']).slice(0, MAX_WORDS),
    keepPatterns: items(pattern, fields['keepPatterns']).slice(0, MAX_PATTERNS),
    maskMode: field(shape.maskMode, fields['maskMode'], DEFAULT_SETTINGS.maskMode),
    numbering: field(shape.numbering, fields['numbering'], DEFAULT_SETTINGS.numbering),
  };
}

function field<Value>(schema: z.ZodMiniType<Value>, value: unknown, fallback: Value): Value {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : fallback;
}

function items<Value>(schema: z.ZodMiniType<Value>, value: unknown): Value[] {
  return (Array.isArray(value) ? value : []).flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The styles that are valid among those stored; where there is none for all, a box in the colour that version 2 had. */
function styleChoice(stored: unknown, color: unknown): StyleChoice {
  const { all, byType } = (typeof stored === 'object' && stored !== null ? stored : {}) as { all?: unknown; byType?: unknown };
  const valid = (style: unknown): RedactionStyle | undefined => redactionStyleSchema.safeParse(style).data;
  const former = hexColorSchema.safeParse(color).data ?? DEFAULT_STYLE.color;
  const types = Object.entries(typeof byType === 'object' && byType !== null ? byType : {});
  const known = ENTITY_TYPES.flatMap((type) => {
    const style = valid(types.find(([name]) => name === type)?.[1]);
    return style === undefined ? [] : [[type, style] as const];
  });
  return { all: valid(all) ?? { ...DEFAULT_STYLE, color: former }, byType: Object.fromEntries(known) };
}
