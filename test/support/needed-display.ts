import { test } from '@playwright/test';
import { type Display, openDisplay } from '../../scripts/browser/display';

/** Opens a screen before the tests of a file; `null` where the machine can have none. What is missing is installed first, which takes its time. */
export async function displayForTests(): Promise<Display | null> {
  test.setTimeout(300_000);
  return await openDisplay();
}

/** The screen that a test of real menus and prompts needs; where the machine can have none, the test says NOT RUN and ends. */
export function neededDisplay(display: Display | null): Display {
  const reason = 'NOT RUN: no Xvfb, openbox and xdotool can be had here';
  // Real menus and prompts exist on a screen alone, and not every machine can have one. Said aloud and counted as skipped, so that such a run does not pass for a whole one.
  if (display === null) console.log(reason);
  test.skip(display === null, reason);
  return display as Display;
}
