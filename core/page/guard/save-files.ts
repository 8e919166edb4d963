/** How long the browser may take to fetch what it saves, in milliseconds. */
const FETCHED_MS = 60_000;

/** Saves files as downloads of the page they were meant for. The page hears nothing of it. */
export function saveFiles(document: Document, files: readonly File[]): void {
  for (const file of files) {
    const url = URL.createObjectURL(file);
    // Stands in no document, so its click reaches no listener of the page.
    const link = document.createElement('a');
    link.href = url;
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), FETCHED_MS);
  }
}
