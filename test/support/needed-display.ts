import { test } from '@playwright/test';
import type { Display } from '../../scripts/browser/display';

/** The screen that a test of real menus and prompts needs; where the machine can have none, the test says NOT RUN and ends. */
export function neededDisplay(display: Display | null): Display {
  const reason = 'NOT RUN: no Xvfb, openbox and xdotool can be had here';
  if (display === null) console.log(reason);
  test.skip(display === null, reason);
  return display as Display;
}
