import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import { migrateSettings } from '../settings/migrate';
import { type Settings, settingsSchema } from '../settings/schema';

const KEY = 'settings';

/** The user's settings, brought up to this version; defaults for what is missing or broken. */
export async function loadSettings(): Promise<Settings> {
  return migrateSettings(await stored()).settings;
}

/** Stores settings. Errors: settings-invalid, for invalid ones and where a newer Umbra wrote those that lie there; storage-full. */
export async function saveSettings(settings: Settings): Promise<void> {
  const parsed = settingsSchema.safeParse(settings);
  if (!parsed.success || migrateSettings(await stored()).newer) throw new UmbraError('settings-invalid');
  try {
    await browser.storage.local.set({ [KEY]: parsed.data });
  } catch (cause) {
    throw new UmbraError('storage-full', { cause });
  }
}

/** Calls back with the settings, and with those before, whenever they change, wherever they were changed; returns how to stop it. */
export function watchSettings(callback: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change) callback(migrateSettings(change.newValue).settings, migrateSettings(change.oldValue).settings);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => {
    browser.storage.local.onChanged.removeListener(listener);
  };
}

/** Keeps content scripts away from the settings, which hold the user's own words. Firefox has no such switch. */
export async function closeSettings(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

async function stored(): Promise<unknown> {
  const values: Record<string, unknown> = await browser.storage.local.get(KEY);
  return values[KEY];
}
