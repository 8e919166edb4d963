import { saysNothing } from '../detect/fields/no-value';
import { ID_ROWS } from '../detect/identifiers/list';
import type { FieldHint } from '../detect/recognizer';
import { contains } from '../image/geometry';
import { imageBox, type EntityType, type ImageBox, type TextLayer } from '../model';
import { type FieldEntity, fieldEntity } from './field-entity';
import type { PageField } from './page-reading';

/** With these a town is a part of somebody's address, and not a place among others. */
const ADDRESSES: ReadonlySet<EntityType> = new Set<EntityType>(['STREET_ADDRESS', 'POSTAL_CODE']);

/** A field of a page, placed in its picture. */
export interface PlacedField {
  /** Its visible inside, in image pixels. */
  readonly box: ImageBox;
  readonly kind: PageField['kind'];
  readonly type: string;
  readonly filled: boolean;
  /** What it holds, where the page says so. */
  readonly entity: EntityType | null;
  /** A label over it or beside it is all that says so, as the head of a column does: what stands in it must be able to be that. */
  readonly isColumn: boolean;
}

/**
 * The fields of a page in its picture. A label that also names what is nobody's, such as `Name`, counts where the page
 * asks for other data of somebody too; a column of cities, provinces or countries where streets or postcodes stand beside it.
 *
 * @param scale image pixels for one CSS pixel.
 */
export function placeFields(fields: readonly PageField[], scale: number): PlacedField[] {
  const told = fields.map(fieldEntity);
  const asks = (vague: FieldEntity): boolean => told.some((field) => field?.certain === true && field.entity !== 'ORGANIZATION' && isAskedWith(vague, field));
  const hasAddresses = told.some((field) => field !== null && ADDRESSES.has(field.entity));
  return fields.map(({ box: { x, y, w, h }, kind, type, filled }, i) => {
    const given = told[i];
    // `Estado` and `State` head a column of what became of orders as well.
    const field = given?.entity === 'LOCATION' && kind === 'mark' && (!hasAddresses || !given.certain) ? null : given;
    return { box: imageBox(x * scale, y * scale, w * scale, h * scale), kind, type, filled, entity: field && (field.certain || asks(field)) ? field.entity : null, isColumn: kind === 'mark' && field?.meaning !== undefined };
  });
}

/** Whether a field that is surely somebody's is reason to believe a vague one. A floor or a unit is somebody's only in an address. */
function isAskedWith(vague: FieldEntity, certain: FieldEntity): boolean {
  return vague.meaning !== 'unit' || ADDRESSES.has(certain.entity) || certain.entity === 'LOCATION';
}

/** Numbers that somebody gives out: no value of theirs is without a digit, whatever its column is called. */
const numbered: ReadonlySet<EntityType> = new Set(ID_ROWS.map(({ entity }) => entity));

/** Whether what stands under the head of a column can be what that asks for, and is no sum of the column. */
function canBe(entity: EntityType, value: string): boolean {
  return !saysNothing(value, true) && (!numbered.has(entity) || /\d/.test(value));
}

/** What fields say of a layer's text, wherever its words stand in one of them. */
export function fieldHints({ text, words }: TextLayer, fields: readonly PlacedField[]): FieldHint[] {
  const asking = fields.filter(({ filled }) => filled);
  return asking.flatMap(({ box, entity, isColumn }) => {
    if (!entity) return [];
    const hints: FieldHint[] = [];
    for (const { start, end, box: place } of words) {
      if (!isIn(box, place)) continue;
      const last = hints.at(-1);
      if (last && !text.slice(last.end, start).includes('\n')) hints[hints.length - 1] = { entity, start: last.start, end };
      else hints.push({ entity, start, end });
    }
    // A dash or a sign alone stands for nothing.
    return hints.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)) && (!isColumn || canBe(entity, text.slice(start, end))));
  });
}

/** Whether the middle of a box lies in a field. */
export function isIn(field: ImageBox, { x, y, w, h }: ImageBox): boolean {
  return contains(field, imageBox(x + w / 2, y + h / 2, 0, 0));
}
