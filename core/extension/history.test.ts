import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deletePicture, keepPicture, listPictures, trimHistory } from './history';

beforeEach(async () => {
  await trimHistory(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const picture = (name: string): Blob => new Blob([name], { type: 'image/png' });
const names = async (): Promise<string[]> => await Promise.all((await listPictures()).map(async ({ file }) => await file.text()));

async function keepInTurn(...all: string[]): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const [index, name] of all.entries()) {
    vi.setSystemTime(1000 + index);
    await keepPicture(picture(name), index, 3);
  }
}

test('the newest pictures are kept, no more than the user wants', async () => {
  await keepInTurn('a', 'b', 'c', 'd', 'e');
  expect(await names()).toEqual(['e', 'd', 'c']);
  expect((await listPictures())[0]).toMatchObject({ hidden: 4, made: 1004 });
});

test('off is off: nothing is kept, and what was there goes when it is turned off', async () => {
  await keepPicture(picture('a'), 1, 0);
  expect(await names()).toEqual([]);
  await keepInTurn('a', 'b');
  await trimHistory(0);
  expect(await names()).toEqual([]);
});

test('one picture is deleted alone', async () => {
  await keepInTurn('a', 'b');
  const [newest] = await listPictures();
  await deletePicture(newest!.id);
  await deletePicture(newest!.id);
  expect(await names()).toEqual(['a']);
});

test('private windows keep nothing', async () => {
  vi.stubGlobal('chrome', { extension: { inIncognitoContext: true } });
  await keepPicture(picture('a'), 1, 5);
  expect(await names()).toEqual([]);
});
