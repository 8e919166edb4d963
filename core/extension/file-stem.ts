/** A file's name without its ending, and without what file systems refuse; `image` where nothing is left. At most 80 characters. */
export function fileStem(name: string): string {
  const stem = name
    .replace(/\.(?:png|jpe?g|webp|gif|bmp|svg|avif|ico|tiff?)$/i, '')
    // eslint-disable-next-line no-control-regex -- control characters are what must go
    .replace(/[\u0000-\u001f\u007f"*/:<>?\\|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return Array.from(stem).slice(0, 80).join('').trimEnd() || 'image';
}
