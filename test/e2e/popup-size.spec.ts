import { Popup } from '../../scripts/browser/popup';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { changeSettings } from '../support/stored';
import { builtExtension, expect, test } from '../support/umbra-test';

/** More than this, no browser shows of a popup. */
const TALLEST = 600;

interface Size {
  readonly height: number;
  readonly foot: number;
  /** Classes of what does not fit where it stands. */
  readonly cut: readonly string[];
}

function sizeOf(popup: Popup): Promise<Size> {
  return popup.target.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    foot: document.querySelector('.popup-foot')?.getBoundingClientRect().height ?? 0,
    cut: [...document.querySelectorAll('.policy-line, .chip, .button, .popup-foot, .popup-actions')].filter((element) => element.scrollWidth > element.clientWidth).map((element) => element.className),
  }));
}

for (const [language, copy] of [['de', 'Kopieren'], ['it', 'Copia']] as const) {
  test(`with all there is to say, the popup fits into its window (${language})`, async ({ site }) => {
    const umbra = await ExtensionBrowser.launch(builtExtension(), { env: { LANG: `${language}.UTF-8`, LANGUAGE: language }, args: [`--lang=${language}`] });
    try {
      await changeSettings(umbra, { languages: ['eng', 'deu', 'fra', 'spa', 'ita'], region: 'gb', on: ['MARITAL_STATUS'], words: ['household'], patterns: ['('] });
      const page = await umbra.context.newPage();
      await page.goto(`${site.origin}/every-kind.html`);
      const popup = await Popup.open(umbra, page);
      expect((await popup.settled()).unread.length).toBeGreaterThan(0);
      expect(await popup.target.evaluate(() => ({ copy: document.querySelector('[data-command="copy"]')?.firstChild?.textContent, chips: document.querySelectorAll('.chip').length }))).toEqual({ copy, chips: 12 });
      const told = await sizeOf(popup);
      expect(told).toMatchObject({ cut: [] });
      expect(told.height).toBeLessThanOrEqual(TALLEST);

      await popup.press('Enter');
      await expect.poll(() => popup.target.evaluate(() => document.querySelector('[data-command="export-anyway"]') !== null)).toBe(true);
      const asked = await sizeOf(popup);
      expect(asked).toMatchObject({ cut: [], foot: told.foot });
      expect(asked.height).toBeLessThanOrEqual(TALLEST);
      expect(told.foot).toBeLessThan(40);
    } finally {
      await umbra.close();
    }
  });
}
