import { createContext, use, type ReactNode } from 'react';
import type messages from '../public/_locales/en/messages.json';

/** Keys of all texts. */
export type MessageKey = keyof typeof messages;

/** Texts that have a form for one and one for more: their keys without the ending. `$1` is the number. */
export type PluralKey = { [Key in MessageKey]: Key extends `${infer Stem}_one` ? Stem : never }[MessageKey];

/** The texts in the user's language. */
export interface Translator {
  /** BCP 47 tag of the language of the texts, for Intl. */
  readonly language: string;
  /** The text with `$1`, `$2`… filled in. */
  readonly text: (key: MessageKey, ...substitutions: readonly string[]) => string;
  /** The text for this number, which becomes `$1`. */
  readonly count: (key: PluralKey, count: number, ...substitutions: readonly string[]) => string;
}

const TranslateContext = createContext<Translator | null>(null);

/** Gives all components below it their texts. */
export function TranslateProvider({ translator, children }: { translator: Translator; children: ReactNode }) {
  return <TranslateContext value={translator}>{children}</TranslateContext>;
}

/** The texts. Only below a `TranslateProvider`. */
export function useTranslate(): Translator {
  const translator = use(TranslateContext);
  if (translator === null) throw new Error('no TranslateProvider');
  return translator;
}

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : Text;

/** The key of a text that belongs to an id with dashes: `error`, `engine-lost` → `error_engine_lost`. */
export function keyFor<Prefix extends string, Id extends string>(prefix: Prefix, id: Id): `${Prefix}_${Underscored<Id>}` {
  return `${prefix}_${id.replaceAll('-', '_')}` as `${Prefix}_${Underscored<Id>}`;
}
