import type { WordsOf } from '../core/image/covers';
import type { OutputFormat } from '../core/image/file-formats';
import type { Analysis, CaptureDocument, CaptureOrigin, PixelImage, Policy, Progress, Region, StyleChoice } from '../core/model';
import type { Proof } from '../core/proof-model';

/** What popup and editor need of the browser. The pages' entrypoints hand it in; errors are `UmbraError`s. */
export interface Services {
  /** Captures the tab under the popup and gives the capture's id. */
  readonly captureTab: () => Promise<string>;
  /** Keeps a picture that the user gave, and gives the capture's id. */
  readonly storeImage: (blob: Blob, origin: CaptureOrigin, name: string) => Promise<string>;
  readonly loadCapture: (id: string) => Promise<{ readonly blob: Blob; readonly document: CaptureDocument }>;
  readonly saveDocument: (id: string, document: CaptureDocument) => Promise<void>;
  readonly deleteCapture: (id: string) => Promise<void>;
  /** Says that the page shows this capture; what comes back lets go of it. */
  readonly holdCapture: (id: string) => () => void;
  readonly decodeImage: (blob: Blob) => Promise<PixelImage>;
  /** Encodes anew, in exactly this format; quality of JPEG and WebP from 1 to 100, image pixels for one CSS pixel. */
  readonly encodeImage: (image: PixelImage, options: { readonly format: OutputFormat; readonly quality: number; readonly scale: number }) => Promise<Blob>;
  /** What a covered region is called, in the user's language. */
  readonly coverWords: WordsOf;
  /** Finds placeholders for the regions over which these styles draw words, for `coverWords` to use; whether there are any. */
  readonly nameRegions: (id: string, regions: readonly Region[], styles: StyleChoice) => Promise<boolean>;
  /** Makes these the styles of all pictures. */
  readonly keepStyles: (styles: StyleChoice) => Promise<void>;
  readonly analyze: (id: string, policy: Policy, options: AnalyzeOptions) => Promise<Analysis>;
  /** Reads the picture as it would be copied, and says what is still readable. */
  readonly prove: (id: string, target: ProofTarget, options: ProveOptions) => Promise<Proof>;
  readonly copyPng: (blob: Blob) => Promise<void>;
  /** Saves under this name, which has no ending. */
  /** Saves under this name, whose ending the format gives. */
  readonly saveFile: (blob: Blob, name: string, format: OutputFormat) => Promise<void> | void;
  readonly openEditor: (id: string | null) => Promise<void>;
  /** Asks the user for access to one site. Only in answer to a click. */
  readonly requestAccess: (origin: string) => Promise<boolean>;
  /** Fetches the whole image of a capture that was only partly visible, and gives the new capture's id. */
  readonly fetchImage: (id: string) => Promise<string>;
}

export interface AnalyzeOptions {
  /** Aborts: nothing comes back. */
  readonly signal: AbortSignal;
  /** Stops reading and gives what there is. */
  readonly stop: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** All regions so far. */
  readonly onRegions: (regions: readonly Region[]) => void;
}

/** What is proved: regions as they stand, and how they are painted. */
export interface ProofTarget {
  readonly regions: readonly Region[];
  readonly style: StyleChoice;
  readonly policy: Policy;
  readonly scale: number;
}

export interface ProveOptions {
  /** Aborts: nothing comes back. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}
