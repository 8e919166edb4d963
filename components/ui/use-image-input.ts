import { useEffect, useEffectEvent } from 'react';
import type { CaptureOrigin } from '../../core/model';

/** Takes pictures that are pasted or dropped anywhere on the page. */
export function useImageInput(onImage: (blob: Blob, origin: CaptureOrigin, name: string) => void): void {
  const take = useEffectEvent((data: DataTransfer | null, origin: CaptureOrigin): boolean => {
    const file = [...(data?.files ?? [])].find((candidate) => candidate.type.startsWith('image/'));
    if (file) onImage(file, origin, fileStem(file.name));
    return file !== undefined;
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (take(event.clipboardData, 'clipboard')) event.preventDefault();
    };
    // Whatever is dropped, the page must not be replaced by it.
    const onDragOver = (event: DragEvent) => event.preventDefault();
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      take(event.dataTransfer, 'file');
    };
    window.addEventListener('paste', onPaste);
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('paste', onPaste);
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
}

/** A file's name without its ending. */
export function fileStem(name: string): string {
  return name.replace(/\.[^.]*$/u, '') || 'image';
}
