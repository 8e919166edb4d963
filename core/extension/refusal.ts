/** Whether an error of the browser says that it keeps a page closed to extensions: Chromium names a permission, the gallery or an address, Firefox a permission. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && /permission|cannot access|cannot be scripted|showing error page/i.test(error.message);
}
