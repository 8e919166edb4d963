import { memo } from 'react';
import type { ProofPlace } from '../../core/proof-model';
import { keyFor, type Translator, useTranslate } from '../translate';

/** What a proof says of a place: what is readable there and why, or that it could not be checked. */
export function placeName(place: ProofPlace, { text }: Translator): string {
  if (place.kind === 'unchecked') return text('place_unchecked');
  const why = text(keyFor('leak', place.why));
  return place.entity === null ? why : `${text(`entity_${place.entity}`)}: ${why}`;
}

/** Distance of the two outlines from the place, in CSS pixels. */
const INNER = 1;
const OUTER = 4;

/** A place that the proof found: a double outline where something is still readable. What is done to it is heard by the overlay. */
export const PlaceMark = memo(function PlaceMark({ place, index, zoom }: { place: ProofPlace; index: number; zoom: number }) {
  const translator = useTranslate();
  const { x, y, w, h } = place.box;
  const around = (gap: number) => ({ x: x - gap / zoom, y: y - gap / zoom, width: w + (2 * gap) / zoom, height: h + (2 * gap) / zoom });
  const name = `${placeName(place, translator)}. ${translator.text('place_hide')}`;
  return (
    <g className="place-mark" role="switch" aria-checked={false} tabIndex={0} aria-label={name} data-place={index} data-kind={place.kind} data-why={place.kind === 'readable' ? place.why : undefined} data-x={x} data-y={y} data-w={w} data-h={h}>
      <title>{name}</title>
      <rect className="place-inner" {...around(INNER)} />
      {place.kind === 'readable' ? <rect className="place-outer" {...around(OUTER)} /> : null}
    </g>
  );
});
