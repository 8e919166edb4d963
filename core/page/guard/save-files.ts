/** How long the browser may take to fetch what it saves, in milliseconds. */
const FETCHED_MS = 60_000;

/** From one download to the next: of more than ten of one page in a second Chromium drops what is left, and tells nobody. */
const PACE_MS = 105;

/** Saves files as downloads of the page they were meant for. The page hears nothing of it. */
export function saveFiles(files?: readonly File[]): void {
  // Stands in no document, so its click reaches no listener of the page.
  const link = document.createElement('a');
  files?.forEach((file, i) =>
    setTimeout(() => {
      const url = URL.createObjectURL(file);
      link.href = url;
      link.download = file.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), FETCHED_MS);
    }, i * PACE_MS),
  );
}
