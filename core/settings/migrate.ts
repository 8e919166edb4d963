import { DEFAULT_STYLE } from '../image/default-style';
import { ENTITY_TYPES, type RedactionStyle, type StyleChoice } from '../model';
import type { z } from '../zod';
import { DEFAULT_SETTINGS, MAX_PATTERNS, MAX_WORDS, type Settings, settingsSchema } from './schema';
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
 * kept visible: it comes over whole, and they begin with their defaults. Version 2 had one `color` for black
 * boxes instead of a `style`: it is the colour of all.
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
  const field = <Value>(schema: z.ZodMiniType<Value>, value: unknown, fallback: Value): Value => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : fallback;
  };
  const items = <Value>(schema: z.ZodMiniType<Value>, value: unknown): Value[] =>
    (Array.isArray(value) ? value : []).flatMap((item) => {
      const parsed = schema.safeParse(item);
      return parsed.success ? [parsed.data] : [];
    });
  const languages = items(shape.languages.def.element, fields['languages']);
  const word = shape.words.def.element;
  const pattern = shape.patterns.def.element;
  return {
    version: DEFAULT_SETTINGS.version,
    languages: languages.length > 0 ? languages : DEFAULT_SETTINGS.languages,
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
    copyAtOnce: field(shape.copyAtOnce, fields['copyAtOnce'], DEFAULT_SETTINGS.copyAtOnce),
  };
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
