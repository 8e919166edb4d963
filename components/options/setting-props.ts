import type { Settings } from '../../core/settings/schema';

/** What every part of the settings page takes: the settings, and how to change some of them. */
export interface SettingProps {
  readonly settings: Settings;
  /** Keeps the change at once. Changes with the same tag in a row are undone together: words typed, a slider pulled. */
  readonly onChange: (change: Partial<Settings>, tag?: string) => void;
}
