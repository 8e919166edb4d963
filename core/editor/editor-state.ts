import { type EditorDocument, emptyDocument } from './document';
import { commit, historyOf, type History } from './history';

/** What the pointer does on the picture. */
export type Tool = 'select' | 'box' | 'hand';

/** The document with its history, and what the user has in hand. The view (zoom, panel) is not part of it. */
export interface EditorState {
  readonly history: History<EditorDocument>;
  /** Ids of the selected regions, in the order of selecting. */
  readonly selection: readonly string[];
  readonly tool: Tool;
}

/** The state for a picture in which nothing was found yet. */
export function editorState(width: number, height: number): EditorState {
  return { history: historyOf(emptyDocument(width, height)), selection: [], tool: 'select' };
}

/** One edit as one undo step; edits with the same tag in a row are one. What is gone is no longer selected. */
export function edit(state: EditorState, next: EditorDocument, tag: string | null = null): EditorState {
  return withHistory(state, commit(state.history, next, tag));
}

/** The state with another history. What is gone is no longer selected. */
export function withHistory(state: EditorState, history: History<EditorDocument>): EditorState {
  if (history === state.history) return state;
  const ids = new Set(history.present.regions.map((region) => region.id));
  return { ...state, history, selection: state.selection.filter((id) => ids.has(id)) };
}

/** Selects a region alone, or with `add` adds it or takes it out; `null` selects nothing. */
export function select(state: EditorState, id: string | null, add = false): EditorState {
  if (id === null) return { ...state, selection: [] };
  if (!add) return { ...state, selection: [id] };
  const without = state.selection.filter((other) => other !== id);
  return { ...state, selection: without.length < state.selection.length ? without : [...without, id] };
}
