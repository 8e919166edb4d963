import { styleOf, type WordsOf } from '../../core/image/covers';
import type { Region, StyleChoice } from '../../core/model';
import type { Services } from '../services';
import type { SessionState } from './session-state';

/** Keeps what covers are called up to date: the placeholders of the values behind them, once those are known. */
export interface NameFollower {
  /** Another function after each change of names, so that what is painted with it is painted again. */
  readonly wordsOf: () => WordsOf;
  /** Looks whether words are drawn over other regions than before, and finds their names where they are. */
  readonly follow: () => void;
  /** Waits until the names that are being found are there. */
  readonly settled: () => Promise<void>;
}

/** Follows a picture's regions and styles; `tell` is called when names changed. A name that cannot be found leaves the type's. */
export function followNames({ nameRegions, coverWords }: Pick<Services, 'nameRegions' | 'coverWords'>, getState: () => SessionState, getStyles: () => StyleChoice, tell: () => void): NameFollower {
  let wordsOf: WordsOf = coverWords;
  let asked: { readonly id: string; readonly regions: readonly Region[]; readonly styles: StyleChoice } | null = null;
  let finding: Promise<void> = Promise.resolve();

  async function find(id: string, regions: readonly Region[], styles: StyleChoice): Promise<void> {
    const found = await nameRegions(id, regions, styles).catch(() => false);
    if (!found || asked?.regions !== regions) return;
    wordsOf = (region) => coverWords(region);
    tell();
  }

  return {
    wordsOf: () => wordsOf,
    follow() {
      const { capture, phase, editor } = getState();
      const { regions } = editor.history.present;
      const styles = getStyles();
      if (capture === null || (phase !== 'done' && phase !== 'stopped')) return;
      if (asked?.id === capture.id && asked.regions === regions && asked.styles === styles) return;
      asked = { id: capture.id, regions, styles };
      if (regions.some((region) => drawsWords(region, styles))) finding = find(capture.id, regions, styles);
    },
    settled: () => finding,
  };
}

function drawsWords(region: Region, styles: StyleChoice): boolean {
  const { kind, label } = styleOf(region, styles);
  return kind === 'label' || label;
}
