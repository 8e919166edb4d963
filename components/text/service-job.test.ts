import { expect, test } from 'vitest';
import type { Finding } from '../../core/model';
import { emptyMap, type EntityMap } from '../../core/text/entity-map';
import { restoreText } from '../../core/text/restore-text';
import { DEFAULT_SETTINGS } from '../../core/settings/schema';
import { MaskDesk } from './mask-desk';
import { newIn, servedTexts, textsToSend } from './service-job';
import type { TextServices } from './text-services';
import { currentDocument } from './text-state';
import { TextWork } from './text-work';

const TEXT = 'Ann Lee wrote to bo, a@x.org.';

/** The text window's store over one text in which a name and an address are found. */
async function open() {
  let map: EntityMap = emptyMap('type', 'secret');
  const desk = new MaskDesk();
  const finding = (value: string, entity: Finding['entity']): Finding => ({ start: TEXT.indexOf(value), end: TEXT.indexOf(value) + value.length, entity, score: 1, recognizer: 'x', reason: { pattern: 'x' } });
  const services = {
    desk: { put: (document) => desk.put(document), drop: (id) => desk.drop(id), mask: async (request) => desk.mask(request) },
    find: async () => ({ findings: [finding('Ann Lee', 'PERSON'), finding('a@x.org', 'EMAIL_ADDRESS')], partial: false }),
    withMap: async (_site, change) => {
      const changed = await change(map);
      ({ map } = changed);
      return changed.result;
    },
    readMap: async () => map,
    watchMaps: () => () => undefined,
    languageOf: () => 'en',
  } as Partial<TextServices> as TextServices;
  const work = new TextWork(services, DEFAULT_SETTINGS);
  work.addFiles([{ name: 'a.txt', text: TEXT, format: 'plain', leftOut: 0 }], []);
  await expect.poll(() => currentDocument(work.getState()).result?.text).toBe('[PERSON_1] wrote to bo, [EMAIL_1].');
  return { work, services, documents: work.getState().documents, kept: () => map };
}

/** What a service says that hides each of these values with a label of its own. */
function answer(sent: string, values: Readonly<Record<string, string>>) {
  const findings = Object.entries(values).map(([value, replacement]) => ({ start: sent.indexOf(value), end: sent.indexOf(value) + value.length, entity: 'PERSON' as const, score: 1, replacement }));
  return { text: Object.entries(values).reduce((text, [value, label]) => text.replace(value, label), sent), findings };
}

test('what is sent holds no value that was found here, unless the whole text was asked for', async () => {
  const { work, documents } = await open();
  expect((await textsToSend(work, documents, 'masked'))[0]!.text).toBe('[PERSON_1] wrote to bo, [EMAIL_1].');
  expect((await textsToSend(work, documents, 'left'))[0]!.text).toBe(' wrote to bo, .');
  expect((await textsToSend(work, documents, 'whole'))[0]!.text).toBe(TEXT);
});

test('in tag mode too, placeholders are sent and no tags with values in them', async () => {
  const { work, documents } = await open();
  work.setMode('tag');
  expect((await textsToSend(work, documents, 'masked'))[0]!.text).toBe('[PERSON_1] wrote to bo, [EMAIL_1].');
});

test.each(['masked', 'left', 'whole'] as const)('sent %s: a service’s label that is ours for another value becomes the next of ours, and both are restored', async (sending) => {
  const { work, services, documents, kept } = await open();
  const sent = await textsToSend(work, documents, sending);
  const [served] = await servedTexts(work, services, sent, [answer(sent[0]!.text, sending === 'whole' ? { 'Ann Lee': '[PERSON_1]', bo: '[PERSON_2]' } : { bo: '[PERSON_1]' })], true);
  expect(newIn(served!).map(({ start, end }) => TEXT.slice(start, end))).toEqual(['bo']);
  expect(restoreText(served!.text, kept()).text).toBe(sending === 'left' ? ' wrote to bo, .' : TEXT);
  expect(served!.text).toContain(sending === 'left' ? 'to [PERSON_1]' : 'to [PERSON_2]');
});

test('an answer in a form of the service’s own is shown as it is', async () => {
  const { work, services, documents } = await open();
  const sent = await textsToSend(work, documents, 'whole');
  const [served] = await servedTexts(work, services, sent, [answer(TEXT, { bo: '<PERSON>' })], false);
  expect(served!.text).toBe(TEXT.replace('bo', '<PERSON>'));
});
