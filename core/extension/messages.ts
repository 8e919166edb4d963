import { browser } from 'wxt/browser';
import type english from '../../public/_locales/en/messages.json';

type Name = keyof typeof english;

/** `hidden` where there are `hidden_one`, `hidden_other`… */
type PluralName = Name extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** Every text of the extension: a message, or a plural by its stem. */
export type MessageName = Name | PluralName;

type Substitution = string | number;

/**
 * A text in the user's language. Numbers are written as that language writes them; the first number
 * chooses the form of a plural (`hidden` takes `hidden_one` or `hidden_other`).
 */
export function t(name: MessageName, substitutions: Substitution | readonly Substitution[] = []): string {
  const values = typeof substitutions === 'object' ? substitutions : [substitutions];
  const language = browser.i18n.getUILanguage();
  const texts = values.map((value) => (typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value));
  const text = (key: string): string => browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], texts);
  const count = values.find((value) => typeof value === 'number');
  if (count === undefined) return text(name);
  // The texts may come in another language than the browser's own, so forms it lacks fall back to `other`.
  return text(`${name}_${new Intl.PluralRules(language).select(count)}`) || text(`${name}_other`) || text(name);
}
