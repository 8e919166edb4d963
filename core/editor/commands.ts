import { addByHand, mapRegions, removeRegions, toggleRegions } from './document';
import { edit, type EditorState, select, withHistory } from './editor-state';
import { redo, undo } from './history';
import { type ImageBox, imageBox } from '../model';
import { boxBetween, moveBox, resizeBox } from './place-box';

/** Pixels that one press of an arrow key moves a box by, alone and with Shift. */
const STEP = 1;
const BIG_STEP = 10;

/** Commands that change what is edited. */
export interface EditCommand {
  readonly id: string;
  /** As `matchesKeys` reads them; the first is the one that is shown. */
  readonly keys: readonly string[];
  /** The state after it; the very same object where it does nothing. `view` is the part of the picture in sight. */
  run(state: EditorState, view: ImageBox): EditorState;
}

function reshape(state: EditorState, name: string, change: (box: ImageBox) => ImageBox): EditorState {
  const next = mapRegions(state.history.present, (region) => {
    const box = state.selection.includes(region.id) ? change(region.box) : region.box;
    return box === region.box ? region : { ...region, box };
  });
  return edit(state, next, `${name} ${state.selection.join(' ')}`);
}

function nudge(dx: number, dy: number): EditCommand['run'] {
  return (state) => reshape(state, 'nudge', (box) => moveBox(box, dx, dy, state.history.present));
}

function stretch(dx: number, dy: number): EditCommand['run'] {
  // A box that is one pixel wide stays so: by keys it must not turn over.
  const change = (box: ImageBox, size: EditorState['history']['present']) =>
    resizeBox(box, 'se', Math.max(dx, 1 - box.w), Math.max(dy, 1 - box.h), size);
  return (state) => reshape(state, 'stretch', (box) => change(box, state.history.present));
}

function placeBox(state: EditorState, view: ImageBox): EditorState {
  const { present } = state.history;
  const centre = { x: view.x + view.w / 2, y: view.y + view.h / 2 };
  const half = { w: Math.max(8, view.w / 10), h: Math.max(6, view.h / 20) };
  const box = boxBetween(centre.x - half.w, centre.y - half.h, centre.x + half.w, centre.y + half.h, present);
  return { ...selectLast(edit(state, addByHand(present, box))), tool: 'select' };
}

/** Selects the region that was added last. */
export function selectLast(state: EditorState): EditorState {
  return select(state, state.history.present.regions.at(-1)?.id ?? null);
}

function duplicate(state: EditorState): EditorState {
  const { present } = state.history;
  const copies = present.regions.filter((region) => state.selection.includes(region.id));
  const next = copies.reduce((document, { box }) => addByHand(document, moveBox(imageBox(box.x, box.y, box.w, box.h), BIG_STEP, BIG_STEP, present)), present);
  const added = next.regions.slice(present.regions.length).map((region) => region.id);
  return next === present ? state : { ...edit(state, next), selection: added };
}

/** Everything that edits, in the order of the help sheet. Toolbar, keys and help read this one list. */
export const EDIT_COMMANDS = [
  { id: 'undo', keys: ['Mod+Z'], run: (state) => withHistory(state, undo(state.history)) },
  { id: 'redo', keys: ['Mod+Shift+Z', 'Mod+Y'], run: (state) => withHistory(state, redo(state.history)) },
  { id: 'select-tool', keys: ['V'], run: (state) => ({ ...state, tool: 'select' }) },
  { id: 'box-tool', keys: ['B'], run: (state) => ({ ...state, tool: 'box' }) },
  { id: 'hand-tool', keys: ['H'], run: (state) => ({ ...state, tool: 'hand' }) },
  { id: 'place-box', keys: ['Enter'], run: (state, view) => (state.tool === 'box' ? placeBox(state, view) : state) },
  { id: 'toggle', keys: ['Space', 'X'], run: (state) => edit(state, toggleRegions(state.history.present, state.selection)) },
  { id: 'delete', keys: ['Delete', 'Backspace'], run: (state) => edit(state, removeRegions(state.history.present, state.selection)) },
  { id: 'duplicate', keys: ['Mod+D'], run: duplicate },
  { id: 'select-all', keys: ['Mod+A'], run: (state) => ({ ...state, selection: state.history.present.regions.map((region) => region.id) }) },
  { id: 'select-none', keys: ['Escape'], run: (state) => (state.selection.length > 0 || state.tool !== 'select' ? { ...state, selection: [], tool: 'select' } : state) },
  { id: 'move-left', keys: ['ArrowLeft'], run: nudge(-STEP, 0) },
  { id: 'move-right', keys: ['ArrowRight'], run: nudge(STEP, 0) },
  { id: 'move-up', keys: ['ArrowUp'], run: nudge(0, -STEP) },
  { id: 'move-down', keys: ['ArrowDown'], run: nudge(0, STEP) },
  { id: 'move-left-far', keys: ['Shift+ArrowLeft'], run: nudge(-BIG_STEP, 0) },
  { id: 'move-right-far', keys: ['Shift+ArrowRight'], run: nudge(BIG_STEP, 0) },
  { id: 'move-up-far', keys: ['Shift+ArrowUp'], run: nudge(0, -BIG_STEP) },
  { id: 'move-down-far', keys: ['Shift+ArrowDown'], run: nudge(0, BIG_STEP) },
  { id: 'narrower', keys: ['Mod+ArrowLeft'], run: stretch(-BIG_STEP, 0) },
  { id: 'wider', keys: ['Mod+ArrowRight'], run: stretch(BIG_STEP, 0) },
  { id: 'shorter', keys: ['Mod+ArrowUp'], run: stretch(0, -BIG_STEP) },
  { id: 'taller', keys: ['Mod+ArrowDown'], run: stretch(0, BIG_STEP) },
] as const satisfies readonly EditCommand[];

export type EditCommandId = (typeof EDIT_COMMANDS)[number]['id'];

/** Commands that reach beyond the document; the page does them. */
export const PAGE_COMMANDS = [
  { id: 'copy', keys: ['Mod+C'] },
  { id: 'save', keys: ['Mod+S'] },
  { id: 'open', keys: ['Mod+O'] },
  { id: 'read-again', keys: ['R'] },
  { id: 'zoom-in', keys: ['+', '='] },
  { id: 'zoom-out', keys: ['-'] },
  { id: 'zoom-fit', keys: ['0'] },
  { id: 'zoom-actual', keys: ['1'] },
  { id: 'panel', keys: ['P'] },
  { id: 'panel-style', keys: ['T'] },
  { id: 'help', keys: ['?'] },
] as const satisfies readonly { readonly id: string; readonly keys: readonly string[] }[];

export type PageCommandId = (typeof PAGE_COMMANDS)[number]['id'];
