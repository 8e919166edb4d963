import { expect, test } from 'vitest';
import { UmbraError } from '../../core/errors';
import { assignEntries } from '../../core/text/assign-entries';
import { emptyMap, type EntityMap } from '../../core/text/entity-map';
import { restoreText } from '../../core/text/restore-text';
import { canLeave, RestoreWork } from './restore-work';
import type { Restorer } from './restorer';

const { map: ann } = assignEntries([{ entity: 'PERSON', value: 'Ann Lee' }], '', emptyMap('type', 's'));
const { map: bo } = assignEntries([{ entity: 'PERSON', value: 'Bo Ek' }], '', emptyMap('type', 's'));

/** The store over two maps, with what left it; restoring is done at once where no other restorer is given. */
function open(restore: Restorer['restore'] = async (text, { map, format }) => ({ text: restoreText(text, map, { format }).text, count: restoreText(text, map, { format }).changes.length })) {
  const out: string[] = [];
  const maps = new Map<string | null, EntityMap>([
    [null, ann],
    ['https://x.example', bo],
  ]);
  let changed = (): void => undefined;
  const work = new RestoreWork({
    restorer: { restore },
    listSites: async () => [...maps.keys()],
    readMap: async (site) => maps.get(site) ?? emptyMap('type', 's'),
    watchMaps: (callback) => {
      changed = callback;
      return () => undefined;
    },
    copyText: async (text) => void out.push(text),
    saveFiles: (files) => void out.push(...files.map(({ name, text }) => `${name}: ${text}`)),
  });
  return { work, out, maps, changed: () => changed() };
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

test('a text is restored by the map that was chosen, and anew when that changes', async () => {
  const { work, maps, changed } = open();
  work.setText('Dear [PERSON_1]');
  await settle();
  expect(work.getState()).toMatchObject({ phase: 'done', result: { text: 'Dear Ann Lee', count: 1 } });
  work.setSite('https://x.example');
  await settle();
  expect(work.getState().result?.text).toBe('Dear Bo Ek');
  maps.set('https://x.example', ann);
  changed();
  await settle();
  expect(work.getState().result?.text).toBe('Dear Ann Lee');
});

test('what is being restored, was stopped or has nothing put back in it does not leave', async () => {
  const { work, out } = open(async (_text, { signal, onProgress }) => {
    onProgress({ done: 1, total: 2 });
    return await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new UmbraError('cancelled'))));
  });
  await settle();
  work.setText('Dear [PERSON_1]');
  await settle();
  expect(work.getState()).toMatchObject({ phase: 'restoring', progress: { done: 1, total: 2 } });
  await work.copy();
  work.stop();
  await settle();
  expect(work.getState()).toMatchObject({ phase: 'stopped', result: null, progress: null });
  await work.copy();
  await work.save();
  expect(out).toEqual([]);

  const plain = open();
  plain.work.setText('nothing of ours');
  await settle();
  expect(canLeave(plain.work.getState())).toBe(false);
});

test('a text that gives way to another is not shown when it is late', async () => {
  const answers: ((text: string) => void)[] = [];
  const { work } = open(async () => await new Promise((resolve) => answers.push((text) => resolve({ text, count: 1 }))));
  await settle();
  work.setText('one');
  work.setText('two');
  await settle();
  answers[1]?.('second');
  answers[0]?.('first');
  await settle();
  expect(work.getState().result?.text).toBe('second');
});

test('a file is restored as it is written and saved under its name', async () => {
  const { work, out } = open();
  work.open({ name: 'a.masked.csv', format: 'csv', text: 'id,name\n1,[PERSON_1]\n' }, true);
  await settle();
  expect(work.getState().only).toBe('a.masked.csv');
  await work.save();
  expect(out).toEqual(['a.restored.csv: id,name\n1,Ann Lee\n']);
  expect(work.getState().exported).toBe('saved');
  work.setText('');
  await settle();
  expect(work.getState()).toMatchObject({ phase: 'empty', exported: null, result: null, answer: { name: '', format: 'plain' } });
});
