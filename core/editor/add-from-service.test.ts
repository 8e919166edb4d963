import { expect, test } from 'vitest';
import { imageBox, type Region } from '../model';
import { addFromService, newFromService } from './add-from-service';
import { emptyDocument } from './document';
import { isOverUnread } from './unread';

const found: Region = { id: 'a', box: imageBox(10, 10, 100, 20), entity: 'EMAIL_ADDRESS', score: 0.9, source: 'ocr', reason: { pattern: 'x' }, on: false, style: null };
const document = { ...emptyDocument(400, 300), regions: [found] };

test('what the service found besides is added and hidden; what lies under a region stays as the user has it', () => {
  const boxes = [
    { box: imageBox(12, 12, 50, 10), entity: 'EMAIL_ADDRESS' as const, score: 0.7 },
    { box: imageBox(10, 100, 80, 20), entity: 'PERSON' as const, score: 0.5 },
    { box: imageBox(10, 200, 80, 20), entity: null, score: 0.8 },
  ];
  expect(newFromService(document, boxes)).toBe(2);
  const { regions } = addFromService(document, boxes);
  expect(regions[0]).toBe(found);
  expect(regions.slice(1).map(({ entity, score, source, on }) => ({ entity, score, source, on }))).toEqual([
    { entity: 'PERSON', score: 0.5, source: 'service', on: true },
    { entity: null, score: 0.8, source: 'service', on: true },
  ]);
  expect(new Set(regions.map(({ id }) => id)).size).toBe(3);
  expect(regions.some(isOverUnread)).toBe(false);
});

test('asked twice, it adds nothing the second time', () => {
  const boxes = [{ box: imageBox(10, 100, 80, 20), entity: null, score: 0.5 }];
  const once = addFromService(document, boxes);
  expect(addFromService(once, boxes)).toBe(once);
});
