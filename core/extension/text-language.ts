import { browser } from 'wxt/browser';
import { TEXT_LANGUAGES, type TextLanguage } from '../model';
import type { Settings } from '../settings/schema';

/** The language of invented data: the texts' by choice, or the browser's where it is known, or English. */
export function languageOf({ textLanguage }: Pick<Settings, 'textLanguage'>): TextLanguage {
  const own = browser.i18n.getUILanguage().slice(0, 2);
  return textLanguage ?? TEXT_LANGUAGES.find((language) => language === own) ?? 'en';
}
