import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import type { Settings } from '../settings/schema';
import { type EditedMap, joinEntries, withEntriesBack, withValue } from '../text/edit-entry';
import { packMap, unpackMap } from '../text/pack-map';
import { emptyMap, type EntityEntry, type EntityMap, withoutEntry } from '../text/entity-map';
import { hmacHex } from '../text/hmac';
import { makeSessionKey } from './capture-key';
import { loadSettings } from './settings-store';

/** Begins the names under which maps lie in `storage.session`; the site follows, nothing for the one of the session. */
const PREFIX = 'entityMap:';
const LOCK = 'entity-map';
/** The alarm that wipes maps whose time is over. */
export const MAP_ALARM = 'entity-map';

interface PackedMap {
  readonly packed: string;
  /** When it was last used, in milliseconds since 1970. */
  readonly used: number;
}

interface StoredMap {
  readonly map: EntityMap;
  readonly used: number;
}

/** What is remembered for one site, or for the session (`site` is `null`). */
export interface KeptMap {
  readonly site: string | null;
  readonly map: EntityMap;
  /** When it will be wiped if it is not used, in milliseconds since 1970. */
  readonly until: number;
}

/**
 * Changes the map that counts for a site (an origin such as `https://host`, or `null` for texts of no site) and gives
 * what the change gives. One change at a time, in whichever context; without a change of the map nothing is written.
 * The map lies in `storage.session` and nowhere else. For the background and the extension's own pages alone.
 * Errors: those of the change; map-full, and then the map is as it was.
 */
export async function withEntityMap<Result>(site: string | null, change: (map: EntityMap) => Promise<{ map: EntityMap; result: Result }> | { map: EntityMap; result: Result }): Promise<Result> {
  return await navigator.locks.request(LOCK, async () => {
    const settings = await loadSettings();
    const key = keyOf(site, settings);
    const before = (await storedMap(key, settings))?.map ?? (await newMap(key, settings));
    const { map, result } = await change({ ...before, numbering: settings.numbering });
    if (map.entries.length > 0 || map.documents.length > 0 || map.foreign.length > 0) await put(key, { map, used: Date.now() });
    await schedule(settings);
    return result;
  });
}

/** The map that counts for a site, as it is now. Reading it counts as using it. */
export async function readEntityMap(site: string | null): Promise<EntityMap> {
  return await withEntityMap(site, (map) => ({ map, result: map }));
}

/** The map that counts for a site, for the user to see; an empty one where there is none. Looking does not count as using. */
export async function peekEntityMap(site: string | null): Promise<EntityMap> {
  const settings = await loadSettings();
  const stored = await storedMap(keyOf(site, settings), settings);
  return stored?.map ?? (await newMap(keyOf(site, settings), settings));
}

/** All maps that hold anything, for the user to see. Looking does not count as using. */
export async function listEntityMaps(): Promise<KeptMap[]> {
  const settings = await loadSettings();
  const maps = await storedMaps(settings);
  return [...maps].flatMap(([key, { map, used }]) => (map.entries.length === 0 ? [] : [{ site: key.slice(PREFIX.length) || null, map, until: used + settings.mapMinutes * 60_000 }]));
}

/** Forgets one value of a map, told by its placeholder. */
export async function forgetEntity(site: string | null, placeholder: string): Promise<void> {
  // Texts are remembered with what stood in them: the value could be among it.
  await changeKept(site, (map) => ({ map: { ...withoutEntry(map, placeholder), documents: [] }, result: null }));
}

/** Puts another value behind a placeholder of a map, as the user wrote it; gives what `takeBack` needs. Errors: map-full. */
export async function correctEntity(site: string | null, placeholder: string, value: string): Promise<readonly EntityEntry[]> {
  return (await changeKept(site, (map) => resultOf(withValue(map, placeholder, value)))) ?? [];
}

/** Makes one value of two of a map, under the placeholder `into`; gives what `takeBack` needs. Errors: map-full. */
export async function joinEntities(site: string | null, placeholder: string, into: string): Promise<readonly EntityEntry[]> {
  return (await changeKept(site, (map) => resultOf(joinEntries(map, placeholder, into)))) ?? [];
}

/** Takes a correction or a joining back. A map that was wiped since stays wiped. Errors: map-full. */
export async function takeBack(site: string | null, before: readonly EntityEntry[]): Promise<void> {
  await changeKept(site, (map) => ({ map: withEntriesBack(map, before), result: null }));
}

/** Changes a map that is kept, as it is listed; `null` where there is none any more. It does not count as using it. */
async function changeKept<Result>(site: string | null, change: (map: EntityMap) => { readonly map: EntityMap; readonly result: Result }): Promise<Result | null> {
  return await navigator.locks.request(LOCK, async () => {
    const settings = await loadSettings();
    const key = PREFIX + (site ?? '');
    const stored = await storedMap(key, settings);
    if (!stored) return null;
    const { map, result } = change(stored.map);
    await put(key, { ...stored, map });
    return result;
  });
}

function resultOf({ map, before }: EditedMap): { readonly map: EntityMap; readonly result: readonly EntityEntry[] } {
  return { map, result: before };
}

/** Wipes every map, or those whose time is over. The one way by which maps end before the browser does. */
export async function wipeEntityMaps(which: 'all' | 'expired' = 'all'): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const settings = await loadSettings();
    if (which === 'all') await browser.storage.session.remove([...(await packedMaps(settings)).keys()]);
    await schedule(settings);
  });
}

/** Calls back whenever a map changes; returns how to stop it. */
export function watchEntityMaps(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) callback();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** Its secret is the same for the whole session, so that hashes are, and another for each site, so that two sites cannot compare them. */
async function newMap(key: string, { numbering }: Settings): Promise<EntityMap> {
  return emptyMap(numbering, hmacHex(await makeSessionKey(), key));
}

function keyOf(site: string | null, { mapScope }: Settings): string {
  // A text that was given a map of its own has it, whatever sites do.
  return PREFIX + (mapScope === 'site' || site?.startsWith('file:') ? (site ?? '') : '');
}

async function storedMaps(settings: Settings): Promise<Map<string, StoredMap>> {
  return new Map([...(await packedMaps(settings))].map(([key, { packed, used }]) => [key, { map: unpackMap(packed), used }]));
}

async function storedMap(key: string, settings: Settings): Promise<StoredMap | null> {
  const stored = (await packedMaps(settings)).get(key);
  return stored ? { map: unpackMap(stored.packed), used: stored.used } : null;
}

/** The maps whose time is not over, by their names; the others are wiped. */
async function packedMaps({ mapMinutes }: Settings): Promise<Map<string, PackedMap>> {
  const everything: Record<string, unknown> = await browser.storage.session.get(null);
  const maps = Object.entries(everything).flatMap(([key, value]) => (key.startsWith(PREFIX) ? [[key, value as PackedMap] as const] : []));
  const oldest = Date.now() - mapMinutes * 60_000;
  const over = maps.filter(([, { used }]) => used <= oldest).map(([key]) => key);
  if (over.length > 0) await browser.storage.session.remove(over);
  return new Map(maps.filter(([key]) => !over.includes(key)));
}

async function put(key: string, { map, used }: StoredMap): Promise<void> {
  const packed: PackedMap = { packed: packMap(map), used };
  try {
    await browser.storage.session.set({ [key]: packed });
  } catch (cause) {
    throw new UmbraError('map-full', { cause });
  }
}

/** Sets the alarm to the time when the first map is over. */
async function schedule(settings: Settings): Promise<void> {
  const used = [...(await packedMaps(settings)).values()].map((stored) => stored.used);
  if (used.length === 0) await browser.alarms.clear(MAP_ALARM);
  else await browser.alarms.create(MAP_ALARM, { when: Math.min(...used) + settings.mapMinutes * 60_000 + 1000 });
}
