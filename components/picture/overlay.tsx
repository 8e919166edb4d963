import { type PointerEvent, type ReactNode, type Ref, useState } from 'react';
import type { Size } from '../../core/image/geometry';
import type { ImageBox, Region } from '../../core/model';
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
  readonly svg?: Ref<SVGSVGElement>;
  readonly onRegionPress?: (id: string, event: PointerEvent<SVGGElement>) => void;
  readonly onRegionClick?: (id: string) => void;
  readonly onRegionFocus?: (id: string) => void;
  readonly onUnreadClick?: (place: ImageBox) => void;
  /** Lies over all marks, in image pixels. */
  readonly children?: ReactNode;
}

/** Everything that is drawn over the picture and will not be exported. */
export function Overlay(props: OverlayProps) {
  const { size, zoom, regions, unread, selection, svg, onRegionPress, onRegionClick, onRegionFocus, onUnreadClick, children } = props;
  const [pointed, setPointed] = useState<string | null>(null);
  const tagged = regions.find((region) => region.id === (pointed ?? (selection.length === 1 ? selection[0] : null)));
  // In reading order for the Tab key; a box around others begins before them and so lies below them.
  const inOrder = regions.toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  return (
    <>
      <svg ref={svg} className="overlay" viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" style={{ width: size.width * zoom, height: size.height * zoom }}>
        <defs>
          <pattern id={HATCHING} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform={`scale(${1 / zoom}) rotate(45)`}>
            <rect className="hatch-ground" width="8" height="8" />
            <rect className="hatch-line" width="3" height="8" />
          </pattern>
        </defs>
        {unread.map((place) => (
          <UnreadMark key={`${place.x} ${place.y} ${place.w} ${place.h}`} place={place} zoom={zoom} onClick={onUnreadClick && (() => onUnreadClick(place))} />
        ))}
        {inOrder.map((region) => (
          <RegionMark
            key={region.id}
            region={region}
            zoom={zoom}
            selected={selection.includes(region.id)}
            onPress={onRegionPress && ((event) => onRegionPress(region.id, event))}
            onClick={onRegionClick && (() => onRegionClick(region.id))}
            onPoint={(on) => setPointed(on ? region.id : null)}
            onKeyboardFocus={() => onRegionFocus?.(region.id)}
          />
        ))}
        {children}
      </svg>
      {tagged ? <RegionTag region={tagged} zoom={zoom} pictureWidth={size.width * zoom} /> : null}
    </>
  );
}
