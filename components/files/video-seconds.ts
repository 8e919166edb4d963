/** How long a player may take to say it, in milliseconds. */
const WAIT_MS = 5000;

/** How long a video lasts, in seconds; `null` for what is none, or what this browser cannot play. */
export async function videoSeconds(file: File): Promise<number | null> {
  if (!file.type.startsWith('video/')) return null;
  const url = URL.createObjectURL(file);
  const player = document.createElement('video');
  try {
    return await new Promise<number | null>((resolve) => {
      player.addEventListener('loadedmetadata', () => resolve(Number.isFinite(player.duration) ? player.duration : null));
      player.addEventListener('error', () => resolve(null));
      setTimeout(() => resolve(null), WAIT_MS);
      player.preload = 'metadata';
      player.src = url;
    });
  } finally {
    player.removeAttribute('src');
    URL.revokeObjectURL(url);
  }
}
