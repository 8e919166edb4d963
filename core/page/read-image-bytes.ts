/** Bytes of an image as they leave the page: results of injected scripts must be JSON. */
export interface ImageBytes {
  readonly type: string;
  readonly base64: string;
}

/**
 * Reads an image that belongs to the page itself (`blob:`, or of the page's own origin) and returns
 * its bytes; `null` where it cannot be read, is no image, or is larger than `maxBytes`.
 *
 * Injected by `scripting.executeScript`, which sends a function's source: it may use nothing from
 * outside itself.
 */
export async function readImageBytes(src: string, maxBytes: number): Promise<ImageBytes | null> {
  try {
    const url = new URL(src);
    if (url.protocol !== 'blob:' && url.origin !== location.origin) return null;
    const response = await fetch(src, { cache: 'force-cache' });
    const blob = await response.blob();
    if (!response.ok || !blob.type.startsWith('image/') || blob.size > maxBytes) return null;
    const dataUrl = await new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(reader.result as string));
      reader.addEventListener('error', () => reject(new Error('unreadable')));
      reader.readAsDataURL(blob);
    });
    return { type: blob.type, base64: dataUrl.slice(dataUrl.indexOf(',') + 1) };
  } catch {
    return null;
  }
}
