import { browser } from 'wxt/browser';
import { MAP_ALARM, wipeEntityMaps } from './entity-map-store';
import { loadSettings, watchSettings } from './settings-store';

/**
 * Wipes maps when their time is over, and all of them when the user chooses whether sites share one. What is over
 * already is wiped at once: the background may have been asleep. Must run in the background's first turn.
 */
export function serveEntityMaps(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === MAP_ALARM) wipeEntityMaps('expired').catch(() => undefined);
  });
  let scope: Promise<string | null> = loadSettings().then(
    ({ mapScope }) => mapScope,
    () => null,
  );
  watchSettings(({ mapScope }) => {
    const before = scope;
    scope = Promise.resolve(mapScope);
    const wipe = async (): Promise<void> => await wipeEntityMaps((await before) === mapScope ? 'expired' : 'all');
    wipe().catch(() => undefined);
  });
  wipeEntityMaps('expired').catch(() => undefined);
}
