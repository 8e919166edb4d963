import type { Policy, Region } from '../model';
import type { Proof } from '../proof-model';
import type { OpenPlaces, Report } from './report';

/** What a report is made of. `File` is what the platform holds a file in. */
export interface ReportInput<File> {
  readonly captureId: string;
  /** Image pixels. */
  readonly width: number;
  readonly height: number;
  /** The finished picture, as it was saved. */
  readonly output: File;
  readonly policy: Policy;
  readonly regions: readonly Region[];
  readonly proof: Proof;
  readonly open: OpenPlaces;
  /** The first reading was stopped before its end. */
  readonly stopped: boolean;
}

/** A report, and what opens its digest of the original: for the user alone, base64 of 32 random bytes. */
export interface MadeReport {
  readonly report: Report;
  readonly salt: string;
}
