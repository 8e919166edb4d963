import { type KeyboardEvent, type PointerEvent, type ReactNode, type SyntheticEvent, useMemo, useState } from 'react';
import type { Size } from '../../core/image/geometry';
import type { ImageBox, Region } from '../../core/model';
import type { ProofPlace } from '../../core/proof-model';
import { PlaceMark } from './place-mark';
import { RegionMark } from './region-mark';
import { RegionTag } from './region-tag';
import { HATCHING, UnreadMark } from './unread-mark';

interface OverlayProps {
  /** Of the picture, in image pixels. */
  readonly size: Size;
  /** CSS pixels for one image pixel. */
  readonly zoom: number;
  readonly regions: readonly Region[];
  readonly unread: readonly ImageBox[];
  readonly selection: readonly string[];
  /** What a proof found still readable or could not check. */
  readonly places?: readonly ProofPlace[];
  readonly onRegionPress?: (id: string, event: PointerEvent) => void;
  readonly onRegionClick?: (id: string) => void;
  readonly onRegionFocus?: (id: string) => void;
  readonly onUnreadClick?: (place: ImageBox) => void;
  readonly onPlaceClick?: (place: ProofPlace) => void;
  /** Lies over all marks, in image pixels. */
  readonly children?: ReactNode;
}

/** Everything that is drawn over the picture and will not be exported. One listener of each kind serves all marks. */
export function Overlay(props: OverlayProps) {
  const { size, zoom, regions, unread, selection, onRegionPress, onRegionClick, onRegionFocus, onUnreadClick, places = NONE, onPlaceClick, children } = props;
  const [pointed, setPointed] = useState<string | null>(null);
  const tagged = regions.find((region) => region.id === (pointed ?? (selection.length === 1 ? selection[0] : null)));
  // In reading order for the Tab key; a box around others begins before them and so lies below them.
  const inOrder = useMemo(() => regions.toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x), [regions]);
  const selected = useMemo(() => new Set(selection), [selection]);
  const hide = (index: number | null) => {
    const place = index === null ? undefined : unread[index];
    if (place) onUnreadClick?.(place);
    return place !== undefined;
  };
  const settle = (index: number | null) => {
    const place = index === null ? undefined : places[index];
    if (place) onPlaceClick?.(place);
    return place !== undefined;
  };
  return (
    <>
      <svg
        className="overlay"
        role="presentation"
        viewBox={`0 0 ${size.width} ${size.height}`}
        preserveAspectRatio="none"
        style={{ width: size.width * zoom, height: size.height * zoom }}
        onPointerDown={(event) => {
          const id = regionOf(event);
          if (id !== null) onRegionPress?.(id, event);
        }}
        onClick={(event) => {
          const id = regionOf(event);
          if (settle(placeOf(event))) return;
          if (id === null) hide(unreadOf(event));
          else onRegionClick?.(id);
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== ' ' || !(settle(placeOf(event)) || hide(unreadOf(event)))) return;
          event.preventDefault();
          event.stopPropagation();
        }}
        onPointerOver={(event) => setPointed(regionOf(event))}
        onPointerLeave={() => setPointed(null)}
        onFocus={(event) => {
          const id = regionOf(event);
          if (id === null || !(event.target as Element).matches(':focus-visible')) return;
          setPointed(id);
          onRegionFocus?.(id);
        }}
        onBlur={() => setPointed(null)}
      >
        <defs>
          <pattern id={HATCHING} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform={`scale(${1 / zoom}) rotate(45)`}>
            <rect className="hatch-ground" width="8" height="8" />
            <rect className="hatch-line" width="2" height="8" />
          </pattern>
        </defs>
        {unread.map((place, index) => (
          <UnreadMark key={`${place.x} ${place.y} ${place.w} ${place.h}`} place={place} index={index} zoom={zoom} />
        ))}
        {inOrder.map((region) => (
          <RegionMark key={region.id} region={region} zoom={zoom} selected={selected.has(region.id)} />
        ))}
        {places.map((place, index) => (
          <PlaceMark key={`${place.box.x} ${place.box.y} ${place.box.w} ${place.box.h}`} place={place} index={index} zoom={zoom} />
        ))}
        {children}
      </svg>
      {tagged ? <RegionTag region={tagged} zoom={zoom} pictureWidth={size.width * zoom} /> : null}
    </>
  );
}

const NONE: readonly ProofPlace[] = [];

/** Which place of a proof an event came from. */
function placeOf({ target }: SyntheticEvent): number | null {
  const index = (target as Element).closest('[data-place]')?.getAttribute('data-place');
  return index == null ? null : Number(index);
}

/** Id of the region whose mark an event came from. */
function regionOf({ target }: SyntheticEvent): string | null {
  return (target as Element).closest('[data-region]')?.getAttribute('data-region') ?? null;
}

/** Which unread place an event came from. */
function unreadOf({ target }: SyntheticEvent): number | null {
  const index = (target as Element).closest('[data-unread]')?.getAttribute('data-unread');
  return index == null ? null : Number(index);
}
