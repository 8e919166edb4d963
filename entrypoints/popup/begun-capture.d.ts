import type { BegunCapture } from '../../core/extension/begin-capture';

declare global {
  /** The capture that the popup's first script began. */
  var begunCapture: BegunCapture | undefined;
  /** Resolves once the popup's styles are there, or cannot be had. */
  var popupStyles: Promise<void> | undefined;
}
