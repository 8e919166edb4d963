import type { Settings } from '../../core/settings/schema';

/** What every part of the settings page takes: the settings, and how to change some of them. */
export interface SettingProps {
  readonly settings: Settings;
  /** Keeps the change at once. */
  readonly onChange: (change: Partial<Settings>) => void;
}
