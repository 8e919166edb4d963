import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import { blobToDataUrl } from './data-url';

/** Longer than the browser takes to receive a copied picture from its frame, in milliseconds. 100 were enough for 4K. */
const TRANSFER_MS = 5000;

/** Puts a PNG on the clipboard from a context that has no focus. Errors: clipboard-refused. */
export async function writeClipboard(png: Blob): Promise<void> {
  try {
    await (import.meta.env.FIREFOX ? writeByApi(png) : writeByPicture(png));
  } catch (cause) {
    throw new UmbraError('clipboard-refused', { cause });
  }
}

/** Firefox has an API for it. */
async function writeByApi(png: Blob): Promise<void> {
  const { clipboard } = browser as unknown as { clipboard: { setImageData(data: ArrayBuffer, type: 'png'): Promise<void> } };
  await clipboard.setImageData(await png.arrayBuffer(), 'png');
}

/**
 * In Chromium `navigator.clipboard` asks for a focused document, which the offscreen document never
 * is. A frame that shows nothing but a picture is an image document, and there the old `copy`
 * command, which asks for the clipboardWrite permission and not for focus, copies the picture.
 */
async function writeByPicture(png: Blob): Promise<void> {
  const url = URL.createObjectURL(png);
  const frame = document.createElement('iframe');
  try {
    const loaded = nextLoad(frame);
    frame.src = url;
    document.body.append(frame);
    // Loaded is enough: `decode()` would wait for a frame to be drawn, and none ever is here.
    await loaded;
    const picture = frame.contentDocument?.querySelector('img');
    if (picture) await standAlone(picture, png);
    if (!frame.contentDocument?.execCommand('copy')) throw new UmbraError('clipboard-refused');
  } finally {
    URL.revokeObjectURL(url);
    // The browser takes the picture over after the command has returned; removed at once, it would be lost.
    setTimeout(() => frame.remove(), TRANSFER_MS);
  }
}

/**
 * With the picture the browser copies its `<img>` as HTML, which many editors paste first. So that
 * tag must hold the picture itself: an address of this extension would open nowhere else, and tell
 * of it.
 */
async function standAlone(picture: HTMLImageElement, png: Blob): Promise<void> {
  const loaded = nextLoad(picture);
  picture.alt = '';
  picture.src = await blobToDataUrl(png);
  await loaded;
}

async function nextLoad(element: HTMLElement): Promise<void> {
  await new Promise((resolve, reject) => {
    element.addEventListener('load', resolve, { once: true });
    element.addEventListener('error', reject, { once: true });
  });
}
