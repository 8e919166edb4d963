import { useEffect, useEffectEvent, useState } from 'react';

/** Takes files that are dropped on the page or pasted into it; whether some are over it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [dragging, setDragging] = useState(false);
  const take = useEffectEvent((event: Event, data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  });
  useEffect(() => {
    const over = new AbortController();
    const { signal } = over;
    const holds = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    window.addEventListener('dragover', (event) => holds(event) && (event.preventDefault(), setDragging(true)), { signal });
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && setDragging(false), { signal });
    window.addEventListener(
      'drop',
      (event) => {
        setDragging(false);
        take(event, event.dataTransfer);
      },
      { signal },
    );
    window.addEventListener('paste', (event) => take(event, event.clipboardData), { signal });
    return () => over.abort();
  }, []);
  return dragging;
}
