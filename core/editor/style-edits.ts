import { styleOf } from '../image/covers';
import { DEFAULT_STYLE } from '../image/default-style';
import type { EntityType, RedactionStyle, StyleChoice, StyleKind } from '../model';
import { type EditorDocument, mapRegions } from './document';

/** What a style is chosen for: everything, one type, or some regions. */
export type StyleTarget = { readonly of: 'all' } | { readonly of: 'type'; readonly entity: EntityType } | { readonly of: 'regions'; readonly ids: readonly string[] };

/** A choice of styles with that of everything, or of one type, changed. */
export function changeChoice(choice: StyleChoice, entity: EntityType | null, change: Partial<RedactionStyle>): StyleChoice {
  if (entity === null) return { ...choice, all: { ...choice.all, ...change } };
  return { ...choice, byType: { ...choice.byType, [entity]: { ...(choice.byType[entity] ?? choice.all), ...change } } };
}

/** A choice of styles in which a type is drawn like everything else. */
export function withoutType(choice: StyleChoice, entity: EntityType): StyleChoice {
  const { [entity]: _gone, ...byType } = choice.byType;
  return { ...choice, byType };
}

/** The style that a target has now; that of the first region where there are several. `choice` is what counts in this picture. */
export function styleAt(document: EditorDocument, choice: StyleChoice, target: StyleTarget): RedactionStyle {
  if (target.of === 'all') return choice.all;
  if (target.of === 'type') return choice.byType[target.entity] ?? choice.all;
  const first = document.regions.find(({ id }) => target.ids.includes(id));
  return first ? styleOf(first, choice) : choice.all;
}

/** Whether a target has a style of its own, and not that of everything or of its type. */
export function hasOwnStyle(document: EditorDocument, choice: StyleChoice, target: StyleTarget): boolean {
  if (target.of === 'all') return false;
  if (target.of === 'type') return choice.byType[target.entity] !== undefined;
  return document.regions.some(({ id, style }) => style !== null && target.ids.includes(id));
}

/** The document with the style of a target changed. */
export function changeStyle(document: EditorDocument, choice: StyleChoice, target: StyleTarget, change: Partial<RedactionStyle>): EditorDocument {
  if (target.of === 'regions') return mapRegions(document, (region) => (target.ids.includes(region.id) ? { ...region, style: { ...styleOf(region, choice), ...change } } : region));
  return { ...document, styles: changeChoice(choice, target.of === 'type' ? target.entity : null, change) };
}

/** The document in which a target has no style of its own any more. */
export function dropStyle(document: EditorDocument, choice: StyleChoice, target: StyleTarget): EditorDocument {
  if (target.of === 'regions') return mapRegions(document, (region) => (region.style !== null && target.ids.includes(region.id) ? { ...region, style: null } : region));
  return target.of === 'type' ? { ...document, styles: withoutType(choice, target.entity) } : document;
}

/** Another kind of style, in a colour that suits it where none was chosen: boxes are black, the others take the colours around them. */
export function toKind({ color }: RedactionStyle, kind: StyleKind): Partial<RedactionStyle> {
  if (kind === 'box') return color === 'surrounding' ? { kind, color: DEFAULT_STYLE.color } : { kind };
  return color === DEFAULT_STYLE.color ? { kind, color: 'surrounding' } : { kind };
}
