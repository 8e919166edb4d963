import { browser } from 'wxt/browser';
import { MAP_ALARM, wipeEntityMaps } from './entity-map-store';
import { watchSettings } from './settings-store';

/**
 * Wipes maps when their time is over, and all of them when the user chooses whether sites share one. What is over
 * already is wiped at once: the background may have been asleep. Must run in the background's first turn.
 */
export function serveEntityMaps(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === MAP_ALARM) wipeEntityMaps('expired').catch(() => undefined);
  });
  // What was chosen before is told with the change, which may be what wakes the background.
  watchSettings(({ mapScope }, before) => {
    wipeEntityMaps(before.mapScope === mapScope ? 'expired' : 'all').catch(() => undefined);
  });
  wipeEntityMaps('expired').catch(() => undefined);
}
