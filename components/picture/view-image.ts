import type { PixelImage } from '../../core/model';

/** A picture that can be looked at before its pixels are taken over: that happens when `data` is first asked for. */
export interface ViewImage extends PixelImage {
  /** Shows the same. Not there, or `null`, where the pixels are. */
  readonly bitmap?: ImageBitmap | null;
}
