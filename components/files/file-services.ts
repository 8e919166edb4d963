import type { MediaPart } from '../../core/hosted/media-service';
import type { ProviderId } from '../../core/hosted/provider';
import type { HostedServices } from '../hosted/hosted-services';

/** What the page for files needs of the browser. Errors are `UmbraError`s. */
export interface FileServices extends Pick<HostedServices, 'list' | 'agree' | 'run'> {
  /** Keeps a file ready for the background under the id `transfer`, until `end` is called. */
  readonly offerFile: (file: File) => { readonly transfer: string; readonly end: () => void };
  readonly fetchFile: (provider: ProviderId, id: string, part: MediaPart, signal: AbortSignal) => Promise<Blob>;
  /** Saves under this name, which has its ending. */
  readonly saveFile: (file: Blob, name: string) => void;
}
