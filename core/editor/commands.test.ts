import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument } from '../../test/support/arbitrary-document';
import { contains } from '../image/geometry';
import { imageBox, type Region } from '../model';
import { EDIT_COMMANDS, type EditCommandId, PAGE_COMMANDS } from './commands';
import { type EditorDocument, setOn, toggleRegions } from './document';
import type { EditorState } from './editor-state';
import { historyOf, undo } from './history';

const VIEW = imageBox(0, 0, 20, 20);
const stateOf = (document: EditorDocument, selection: readonly string[] = []): EditorState => ({ history: historyOf(document), selection, tool: 'select' });
const run = (state: EditorState, id: EditCommandId): EditorState => EDIT_COMMANDS.find((command) => command.id === id)!.run(state, VIEW);
const region = (id: string, change: Partial<Region> = {}): Region => ({ id, box: imageBox(10, 10, 8, 8), entity: null, score: 1, source: 'hand', reason: null, on: true, style: null, ...change });
const documentOf = (...regions: Region[]): EditorDocument => ({ width: 40, height: 30, regions, unread: [], styles: null });

const anyCommands = fc.array(fc.constantFrom(...EDIT_COMMANDS.map((command) => command.id)), { maxLength: 40 });

test('undo after any commands gives the document back', () => {
  fc.assert(
    fc.property(arbitraryDocument, anyCommands, (document, ids) => {
      const changed = ids.filter((id) => id !== 'undo' && id !== 'redo').reduce(run, stateOf(document));
      let { history } = changed;
      while (history.past.length > 0) history = undo(history);
      expect(history.present).toBe(document);
    }),
  );
});

test('whatever is done, boxes stay inside the picture, ids stay single, and only what exists is selected', () => {
  fc.assert(
    fc.property(arbitraryDocument, anyCommands, (document, ids) => {
      const { history, selection } = ids.reduce(run, stateOf(document));
      const { regions, width, height } = history.present;
      const known = regions.map((one) => one.id);
      expect(regions.every((one) => contains(imageBox(0, 0, width, height), one.box) && one.box.w >= 1 && one.box.h >= 1)).toBe(true);
      expect(new Set(known).size).toBe(known.length);
      expect(selection.every((id) => known.includes(id))).toBe(true);
    }),
  );
});

test('toggling twice changes nothing where all are alike, and toggling a mixture hides all of it', () => {
  fc.assert(
    fc.property(arbitraryDocument, fc.boolean(), (document, on) => {
      const ids = document.regions.map((one) => one.id);
      const alike = setOn(document, ids, on);
      expect(toggleRegions(toggleRegions(alike, ids), ids)).toEqual(alike);
    }),
  );
  const mixed = documentOf(region('a'), region('b', { on: false }));
  expect(toggleRegions(mixed, ['a', 'b']).regions.every((one) => one.on)).toBe(true);
});

test('an arrow key held down is one step', () => {
  const state = ['move-right', 'move-right', 'move-down-far'].reduce((now, id) => run(now, id as EditCommandId), stateOf(documentOf(region('a')), ['a']));
  expect(state.history.present.regions[0]!.box).toEqual(imageBox(12, 20, 8, 8));
  expect(state.history.past.length).toBe(1);
});

test('a box made narrower by keys does not turn over', () => {
  const state = ['narrower', 'narrower', 'narrower'].reduce((now) => run(now, 'narrower'), stateOf(documentOf(region('a')), ['a']));
  expect(state.history.present.regions[0]!.box).toEqual(imageBox(10, 10, 1, 8));
});

test('a box can be drawn by keys alone', () => {
  const state = run(run(stateOf(documentOf()), 'box-tool'), 'place-box');
  expect(state.history.present.regions).toHaveLength(1);
  expect(state.selection).toEqual([state.history.present.regions[0]!.id]);
  expect(run(stateOf(documentOf()), 'place-box').history.present.regions).toHaveLength(0);
});

test('no two commands answer to one key', () => {
  const keys = [...EDIT_COMMANDS, ...PAGE_COMMANDS].flatMap((command) => command.keys);
  expect(new Set(keys).size).toBe(keys.length);
});
