import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { firstScale, wholeScale } from '../../core/editor/fit-scale';
import type { Size } from '../../core/image/geometry';
import { imageBox, type ImageBox } from '../../core/model';

/** Bounds of the zoom: device pixels for one image pixel. */
const MIN_ZOOM = 0.05;
const MAX_ZOOM = 16;
/** One step of a key or a wheel's notch. */
const STEP = 1.25;
/** Room around the fitted picture, in CSS pixels. */
const MARGIN = 24;

/** The picture's scale in its window, and how to change it. */
export interface Zoom {
  /** CSS pixels for one image pixel. */
  readonly scale: number;
  /** Device pixels for one image pixel: 1 is the actual size. */
  readonly level: number;
  readonly in: () => void;
  readonly out: () => void;
  readonly fit: () => void;
  readonly actual: () => void;
  /** The part of the picture that is in sight, in image pixels. */
  readonly view: () => ImageBox;
}

/** A place of the picture that stays where it is on the screen while the scale changes. */
interface Anchor {
  /** Share of the picture's width and height. */
  readonly share: { readonly x: number; readonly y: number };
  readonly client: { readonly x: number; readonly y: number };
}

/** Zooms the picture inside its scrolling window. Ctrl with the wheel zooms where the pointer is. */
export function useZoom(stage: HTMLElement | null, size: Size): Zoom {
  const [choice, setChoice] = useState<{ readonly of: Size; readonly level: number | 'whole' } | null>(null);
  const [room, setRoom] = useState({ w: 0, h: 0 });
  const anchor = useRef<Anchor | null>(null);
  const density = globalThis.devicePixelRatio || 1;
  const inside = { w: Math.max(1, room.w - 2 * MARGIN), h: Math.max(1, room.h - 2 * MARGIN) };
  // A new picture is shown as pictures first are.
  const level = choice?.of === size ? choice.level : null;
  const scale = level === null ? firstScale(size, inside) : level === 'whole' ? wholeScale(size, inside) : level / density;
  const picture = () => stage?.querySelector('.picture')?.getBoundingClientRect();

  const zoomTo = (level: number, x?: number, y?: number) => {
    const rect = picture();
    const window = stage?.getBoundingClientRect();
    if (!rect || !window) return;
    const client = { x: x ?? window.left + window.width / 2, y: y ?? window.top + window.height / 2 };
    anchor.current = { client, share: { x: (client.x - rect.left) / rect.width, y: (client.y - rect.top) / rect.height } };
    setChoice({ of: size, level: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, level)) });
  };
  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoomTo(scale * density * STEP ** (-event.deltaY / 100), event.clientX, event.clientY);
  });

  useEffect(() => {
    const observer = new ResizeObserver(() => stage && setRoom({ w: stage.clientWidth, h: stage.clientHeight }));
    const listener = (event: WheelEvent) => onWheel(event);
    if (stage) observer.observe(stage);
    stage?.addEventListener('wheel', listener, { passive: false });
    return () => {
      observer.disconnect();
      stage?.removeEventListener('wheel', listener);
    };
  }, [stage]);

  useLayoutEffect(() => {
    const rect = stage?.querySelector('.picture')?.getBoundingClientRect();
    const kept = anchor.current;
    anchor.current = null;
    if (!rect || !kept) return;
    stage?.scrollBy(rect.left + kept.share.x * rect.width - kept.client.x, rect.top + kept.share.y * rect.height - kept.client.y);
  });

  return {
    scale,
    level: scale * density,
    in: () => zoomTo(scale * density * STEP),
    out: () => zoomTo((scale * density) / STEP),
    fit: () => setChoice({ of: size, level: 'whole' }),
    actual: () => zoomTo(1),
    view() {
      const rect = picture();
      const window = stage?.getBoundingClientRect();
      if (!rect || !window) return imageBox(0, 0, size.width, size.height);
      const left = Math.max(0, window.left - rect.left) / scale;
      const top = Math.max(0, window.top - rect.top) / scale;
      const right = Math.min(rect.width, window.right - rect.left) / scale;
      const bottom = Math.min(rect.height, window.bottom - rect.top) / scale;
      return imageBox(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    },
  };
}
