import { clamp, snapOutward, type Size } from '../image/geometry';
import type { EntityType, ImageBox, Region } from '../model';
import { isIn, type PlacedField } from './field-hints';

/** What is hidden wherever a field is made for it, whatever stands in it and whatever is looked for. */
const ALWAYS: ReadonlySet<EntityType> = new Set<EntityType>(['PASSWORD', 'CREDIT_CARD', 'CREDIT_CARD_EXPIRY', 'CVV', 'OTP']);

/**
 * The same regions, where one that lies in a control covers the whole of the control's visible inside: the text that
 * overflows, and how long it is. Fields made for passwords, cards and one-time codes are hidden though nothing was found
 * in them. In large areas of text whose words the page told exactly, only those stay hidden.
 */
export function coverControls(regions: readonly Region[], fields: readonly PlacedField[], size: Size): Region[] {
  const controls = fields.filter(({ kind }) => kind === 'control').map((field) => ({ ...field, box: clamp(snapOutward(field.box), size) }));
  const covered: Region[] = [];
  let rest = regions;
  for (const control of controls) {
    const inside = rest.filter(({ box }) => isIn(control.box, box));
    const isOwed = control.filled && control.entity !== null && ALWAYS.has(control.entity);
    if (inside.length === 0 && !isOwed) continue;
    if (control.type === 'textarea' && control.entity === null && inside.every(({ source }) => source === 'page')) continue;
    rest = rest.filter((region) => !inside.includes(region));
    const [surest] = inside.toSorted((a, b) => b.score - a.score);
    covered.push(surest ? { ...surest, box: control.box } : owed(control.entity, control.box));
  }
  return [...rest, ...covered];
}

function owed(entity: EntityType | null, box: ImageBox): Region {
  return { id: `${entity}@${box.x},${box.y}`, box, entity, score: 1, source: 'page', reason: { pattern: 'field', context: true, label: true }, on: true, style: null };
}
