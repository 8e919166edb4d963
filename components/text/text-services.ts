import type { Finding, Policy, Progress } from '../../core/model';
import type { Settings } from '../../core/settings/schema';
import type { EntityMap } from '../../core/text/entity-map';
import type { TextFormat } from '../../core/text/formats/slot';
import type { HostedServices } from '../hosted/hosted-services';
import type { Desk } from './desk';
import type { Restorer } from './restorer';

/** How a reading is followed and ended. */
export interface FindOptions {
  readonly format: TextFormat;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** A file to save. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What the text window needs of the browser. Errors are `UmbraError`s. */
export interface TextServices {
  readonly desk: Desk;
  readonly restorer: Restorer;
  /** Services that texts can be sent to. */
  readonly hosted: Pick<HostedServices, 'list' | 'agree' | 'run'>;
  readonly find: (text: string, policy: Policy, options: FindOptions) => Promise<{ readonly findings: readonly Finding[]; readonly partial: boolean }>;
  /** The map of the session, or of a document that has its own; what it becomes is kept. */
  readonly withMap: <Result>(site: string | null, change: (map: EntityMap) => Promise<{ map: EntityMap; result: Result }>) => Promise<Result>;
  readonly readMap: (site: string | null) => Promise<EntityMap>;
  /** Names of the maps that there are; `null` for the session's. */
  readonly listSites: () => Promise<readonly (string | null)[]>;
  readonly watchMaps: (callback: () => void) => () => void;
  readonly copyText: (text: string) => Promise<void>;
  readonly saveFiles: (files: readonly TextFile[]) => void;
  readonly saveSettings: (settings: Settings) => Promise<void>;
  /** The language of invented data. */
  readonly languageOf: (settings: Settings) => 'en' | 'fr' | 'de' | 'es' | 'it';
}
