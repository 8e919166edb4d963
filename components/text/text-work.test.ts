import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UmbraError } from '../../core/errors';
import type { EntityType, Finding } from '../../core/model';
import { DEFAULT_SETTINGS } from '../../core/settings/schema';
import { emptyMap, type EntityMap } from '../../core/text/entity-map';
import { MaskDesk } from './mask-desk';
import type { TextServices } from './text-services';
import { currentDocument } from './text-state';
import { ownSite, TextWork } from './text-work';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Finds what looks like a name of two words, and mail addresses. */
function findIn(text: string): Finding[] {
  const types: readonly (readonly [EntityType, RegExp])[] = [
    ['PERSON', /[A-Z][a-z]+ [A-Z][a-z]+/g],
    ['EMAIL_ADDRESS', /\S+@\S+/g],
  ];
  return types
    .flatMap(([entity, form]) => Array.from(text.matchAll(form), (match): Finding => ({ start: match.index, end: match.index + match[0].length, entity, score: entity === 'PERSON' ? 0.5 : 1, recognizer: 'person', reason: { pattern: 'x' } })))
    .toSorted((a, b) => a.start - b.start);
}

function work(changes: Partial<TextServices> = {}) {
  const maps = new Map<string, EntityMap>();
  const mapOf = (site: string | null): EntityMap => maps.get(site ?? '') ?? emptyMap('type', 'secret');
  const desk = new MaskDesk();
  const out: string[] = [];
  const services: TextServices = {
    desk: { put: (document) => desk.put(document), drop: (id) => desk.drop(id), mask: async (request) => desk.mask(request) },
    restorer: { restore: async (text) => ({ text, count: 0 }) },
    hosted: { list: async () => [], agree: async () => undefined, run: async () => ({ result: 'texts', texts: [] }) },
    find: async (text) => ({ findings: findIn(text), partial: false }),
    withMap: async (site, change) => {
      const { map, result } = await change(mapOf(site));
      maps.set(site ?? '', map);
      return result;
    },
    readMap: async (site) => mapOf(site),
    listSites: async () => [...maps.keys()],
    watchMaps: () => () => undefined,
    copyText: async (text) => void out.push(text),
    saveFiles: (files) => void out.push(...files.map(({ name, text }) => `${name}: ${text}`)),
    saveSettings: async () => undefined,
    languageOf: () => 'en',
    ...changes,
  };
  return { work: new TextWork(services, DEFAULT_SETTINGS), out, maps };
}

const settle = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(1000));
const file = (name: string, text: string) => ({ name, text, format: 'plain' as const, leftOut: 0 });

test('what is copied is what is shown, and only then remembered', async () => {
  const { work: texts, out, maps } = work();
  texts.setText('Ann Lee, a@x.org');
  await settle();
  expect(currentDocument(texts.getState()).result?.text).toBe('[PERSON_1], [EMAIL_1]');
  expect(maps.size).toBe(0);
  await texts.copy();
  expect(out).toEqual(['[PERSON_1], [EMAIL_1]']);
  expect(maps.get('')?.entries).toHaveLength(2);
});

test('while a text is read or after it changed, nothing of it leaves', async () => {
  const { work: texts, out } = work();
  texts.setText('Ann Lee');
  await settle();
  texts.setText('Ann Lee and Bo Ek');
  await texts.copy();
  expect(out).toEqual([]);
  expect(currentDocument(texts.getState())).toMatchObject({ phase: 'reading', result: null });
});

test('a reading that fails or is stopped leaves no masked text', async () => {
  const { work: texts, out } = work({
    find: async () => {
      throw new UmbraError('engine-lost');
    },
  });
  texts.setText('Ann Lee');
  await settle();
  expect(currentDocument(texts.getState())).toMatchObject({ phase: 'failed', error: 'engine-lost', result: null });
  await texts.copy();
  expect(out).toEqual([]);
  const stopped = work({ find: async (_text, _policy, { signal }) => await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new UmbraError('cancelled')))) }).work;
  stopped.setText('Ann Lee');
  await settle();
  stopped.stop();
  await settle();
  expect(currentDocument(stopped.getState())).toMatchObject({ phase: 'stopped', result: null });
});

test('a map that cannot be kept keeps the text back', async () => {
  const { work: texts, out } = work({
    withMap: async () => {
      throw new UmbraError('storage-full');
    },
  });
  texts.setText('Ann Lee');
  await settle();
  await texts.copy();
  expect(out).toEqual([]);
  expect(texts.getState()).toMatchObject({ problem: 'storage-full', exported: null });
});

test('texts share placeholders or have their own, by choice, and are saved as they are shown', async () => {
  const { work: texts, out, maps } = work();
  texts.addFiles([file('a.txt', 'Ann Lee'), file('b.md', 'Bo Ek and Ann Lee')], []);
  await settle();
  await texts.save(true);
  expect(out).toEqual(['a.masked.txt: [PERSON_1]', 'b.masked.md: [PERSON_2] and [PERSON_1]']);
  texts.setShare(false);
  await settle();
  await texts.save(true);
  expect(out.slice(2)).toEqual(['a.masked.txt: [PERSON_1]', 'b.masked.md: [PERSON_1] and [PERSON_2]']);
  expect([...maps.keys()]).toEqual(['', ownSite({ name: 'a.txt', id: '' }), ownSite({ name: 'b.md', id: '' })]);
});

test('saving all says which texts were not looked through, and so are not among them', async () => {
  const { work: texts, out } = work({
    find: async (text) => {
      if (text.startsWith('bad')) throw new UmbraError('engine-lost');
      return { findings: findIn(text), partial: false };
    },
  });
  texts.addFiles([file('a.txt', 'Ann Lee'), file('b.txt', 'bad'), file('c.txt', '')], []);
  await settle();
  await texts.save(true);
  expect(out).toEqual(['a.masked.txt: [PERSON_1]']);
  expect(texts.getState()).toMatchObject({ exported: 'saved', unsaved: ['b.txt'] });
  texts.dismiss();
  expect(texts.getState().unsaved).toEqual([]);
});

test('a value that stays stays in all its spellings, and undo hides it again', async () => {
  const { work: texts } = work();
  texts.setText('Ann Lee\nAnn  Lee\na@x.org');
  await settle();
  const [group] = currentDocument(texts.getState()).result?.groups ?? [];
  texts.setStaying([group?.key ?? ''], true);
  await settle();
  expect(currentDocument(texts.getState()).result?.text).toBe('Ann Lee\nAnn  Lee\n[EMAIL_1]');
  texts.undo();
  await settle();
  expect(currentDocument(texts.getState()).result?.text).toContain('[PERSON_1]');
});

test('what is less sure than asked for stays', async () => {
  const { work: texts } = work();
  texts.setText('Ann Lee, a@x.org');
  await settle();
  texts.setMinScore(0.8);
  await settle();
  expect(currentDocument(texts.getState()).result?.text).toBe('Ann Lee, [EMAIL_1]');
});

const found = (text: string, value: string): Finding => {
  const start = text.indexOf(value);
  return { start, end: start + value.length, entity: 'PERSON', score: 0.2, recognizer: 'service', reason: { pattern: 'service' } };
};

test('what a service found is masked beside what was found here, comes into the map, and goes by undo', async () => {
  const { work: texts, out, maps } = work();
  const text = 'Ann Lee, a@x.org ask for bo';
  texts.setText(text);
  await settle();
  const { id } = currentDocument(texts.getState());
  // However unsure the service is: the user asked for it.
  texts.addFound(id, text, [found(text, 'Ann Lee'), found(text, 'bo')]);
  await settle();
  await texts.copy();
  expect(out).toEqual(['[PERSON_1], [EMAIL_1] ask for [PERSON_2]']);
  expect(maps.get('')!.entries.map(({ value }) => value)).toEqual(['Ann Lee', 'a@x.org', 'bo']);
  texts.undo();
  await settle();
  expect(currentDocument(texts.getState()).result!.text).toBe('[PERSON_1], [EMAIL_1] ask for bo');
});

test('what a service found stays masked where ours is not sure enough any more', async () => {
  const { work: texts } = work();
  const text = 'Ann Lee wrote';
  texts.setText(text);
  await settle();
  texts.addFound(currentDocument(texts.getState()).id, text, [found(text, 'Ann Lee')]);
  texts.setMinScore(0.9);
  await settle();
  expect(currentDocument(texts.getState()).result!.text).toBe('[PERSON_1] wrote');
});

test('what a service found in another text counts for nothing, nor in a text that was changed since', async () => {
  const { work: texts } = work();
  texts.setText('ask for bo');
  await settle();
  const { id } = currentDocument(texts.getState());
  texts.addFound(id, 'ask for xy', [found('ask for bo', 'bo')]);
  await settle();
  expect(currentDocument(texts.getState()).result!.text).toBe('ask for bo');
  texts.addFound(id, 'ask for bo', [found('ask for bo', 'bo')]);
  texts.setText('ask ann or bo');
  await settle();
  expect(currentDocument(texts.getState()).result!.text).toBe('ask ann or bo');
});
