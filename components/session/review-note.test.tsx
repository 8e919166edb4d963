import type { FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { editorState, withHistory } from '../../core/editor/editor-state';
import { historyOf } from '../../core/editor/history';
import { imageBox, type Region } from '../../core/model';
import { type Translator, TranslateProvider } from '../translate';
import { ReviewNote } from './review-note';
import { EMPTY_SESSION, type SessionState } from './session-state';
import { TruthLine } from './truth-line';

/** Says the keys of the texts instead of the texts. */
const keys: Translator = { language: 'en', text: (key) => key, count: (key, count) => `${key}=${count}` };
const found = (score: number, on = true): Region => ({ id: `at ${score}`, box: imageBox(0, 0, 4, 4), entity: 'URL', score, source: 'ocr', reason: { pattern: 'whole' }, on, style: null });

function stateWith(regions: readonly Region[], change: Partial<SessionState> = {}): SessionState {
  const editor = editorState(20, 20);
  return { ...EMPTY_SESSION, phase: 'done', reviewRecommended: true, editor: withHistory(editor, historyOf({ ...editor.history.present, regions })), ...change };
}

const said = (Page: FunctionComponent<{ state: SessionState }>, state: SessionState): string =>
  renderToStaticMarkup(
    <TranslateProvider translator={keys}>
      <Page state={state} />
    </TranslateProvider>,
  ).replace(/<[^>]*>/g, '');

test('what is unsure and hidden is counted, and a look advised', () => {
  expect(said(ReviewNote, stateWith([found(0.4), found(0.59), found(0.9)]))).toBe('review_unsure=2');
  expect(said(ReviewNote, stateWith([found(0.4, false), found(0.9)]))).toBe('');
});

test('nothing is said of a sure reading, before its end, or twice where nothing was found', () => {
  expect(said(ReviewNote, stateWith([found(0.4)], { reviewRecommended: false }))).toBe('');
  expect(said(ReviewNote, stateWith([found(0.4)], { phase: 'reading' }))).toBe('');
  expect(said(ReviewNote, stateWith([]))).toBe('');
  expect(said(TruthLine, stateWith([]))).toBe('truth_nothing');
});

test('reading again is advised as what it is: a button beside it, or one in the editor', () => {
  const state = stateWith([], { partial: true });
  expect(said(ReviewNote, state)).toBe('partial_text');
  expect(said((props) => <ReviewNote {...props} canReadAgain />, state)).toBe('partial_read_again');
});

test('where something was not looked for, that is said and never that nothing was found', () => {
  for (const regions of [[], [found(0.9)]]) {
    const state = stateWith(regions, { partial: true });
    expect(said(ReviewNote, state)).toBe('partial_text');
    expect(said(TruthLine, state)).toBe(`truth_hidden=${regions.length} · truth_partial`);
  }
});
