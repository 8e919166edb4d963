import type { PointerEvent } from 'react';
import { type Handle, HANDLES } from '../../core/editor/place-box';
import type { Region } from '../../core/model';

/** Side of a handle as drawn, and of the part that can be grabbed, in CSS pixels. */
const SIDE = 8;
const GRAB = 16;
/** Handles stand this far outside of the box, so that a small one stays in sight, in CSS pixels. */
const OUT = 5;
/** Sides shorter than this on the screen have no handle in their middle: it would cover the corners', in CSS pixels. */
const ROOM = 28;

interface HandlesProps {
  readonly region: Region;
  /** CSS pixels for one image pixel. */
  readonly scale: number;
  readonly onPress: (id: string, handle: Handle, event: PointerEvent) => void;
}

/** The eight handles of the selected box. Keys do the same: Ctrl with the arrows. */
export function Handles({ region, scale, onPress }: HandlesProps) {
  const { x, y, w, h } = region.box;
  const out = OUT / scale;
  const shown = HANDLES.filter((handle) => handle.length === 2 || (handle === 'n' || handle === 's' ? w : h) * scale >= ROOM);
  return shown.map((handle) => {
    const atX = handle.includes('w') ? x - out : handle.includes('e') ? x + w + out : x + w / 2;
    const atY = handle.includes('n') ? y - out : handle.includes('s') ? y + h + out : y + h / 2;
    const square = (side: number) => ({ x: atX - side / 2 / scale, y: atY - side / 2 / scale, width: side / scale, height: side / scale });
    return (
      <g key={handle} className="handle" data-handle={handle} onPointerDown={(event) => onPress(region.id, handle, event)}>
        <rect className="handle-grab" {...square(GRAB)} />
        <rect className="handle-square" {...square(SIDE)} />
      </g>
    );
  });
}
