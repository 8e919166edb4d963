import { expect, test, vi } from 'vitest';
import { DEFAULT_STYLE, DEFAULT_STYLE_CHOICE } from '../../core/image/default-style';
import { imageBox, type Region, type StyleChoice } from '../../core/model';
import { editorState } from '../../core/editor/editor-state';
import { followNames } from './follow-names';
import { EMPTY_SESSION, type SessionState } from './session-state';

const LABELS: StyleChoice = { all: { ...DEFAULT_STYLE, kind: 'label' }, byType: {} };
const region: Region = { id: 'a', box: imageBox(0, 0, 4, 4), entity: 'PERSON', score: 1, source: 'ocr', reason: null, on: true, style: null };

function following(styles: StyleChoice, find: () => Promise<boolean>) {
  let names = new Map<string, string>();
  const editor = editorState(10, 10);
  const state = { ...EMPTY_SESSION, phase: 'done', capture: { id: 'one' }, editor: { ...editor, history: { ...editor.history, present: { ...editor.history.present, regions: [region] } } } } as unknown as SessionState;
  const tell = vi.fn<() => void>();
  const nameRegions = vi.fn<() => Promise<boolean>>(async () => {
    const found = await find();
    names = new Map([['a', '[PERSON_1]']]);
    return found;
  });
  const follower = followNames({ nameRegions, coverWords: ({ id }) => names.get(id) ?? 'Name' }, () => state, () => styles, tell);
  return { follower, nameRegions, tell };
}

test('covers that draw words are called by the placeholders of their values once these are known, and are painted again', async () => {
  const { follower, tell } = following(LABELS, async () => true);
  const before = follower.wordsOf();
  expect(before(region)).toBe('Name');
  follower.follow();
  await follower.settled();
  expect(tell).toHaveBeenCalledOnce();
  expect(follower.wordsOf()).not.toBe(before);
  expect(follower.wordsOf()(region)).toBe('[PERSON_1]');
});

test('it is asked once for the same regions and styles, and not where no words are drawn: nothing is remembered then', async () => {
  const { follower, nameRegions } = following(LABELS, async () => true);
  follower.follow();
  follower.follow();
  await follower.settled();
  expect(nameRegions).toHaveBeenCalledOnce();
  const boxes = following(DEFAULT_STYLE_CHOICE, async () => true);
  boxes.follower.follow();
  await boxes.follower.settled();
  expect(boxes.nameRegions).not.toHaveBeenCalled();
});

test('where no name can be found, the type is drawn', async () => {
  const { follower, tell } = following(LABELS, async () => {
    throw new Error('gone');
  });
  follower.follow();
  await follower.settled();
  expect(tell).not.toHaveBeenCalled();
  expect(follower.wordsOf()(region)).toBe('Name');
});
