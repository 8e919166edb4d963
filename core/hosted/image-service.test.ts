import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { contextFor, grantHosts, samplePicture } from '../../test/support/hosted/context';
import { HostedServer } from '../../test/support/hosted/hosted-server';
import { decodePng } from '../../test/support/png';
import { imageService, NAMED_COLORS } from './image-service';
import type { HostedImage } from './provider';

let server: HostedServer;
let image: HostedImage;
beforeAll(async () => {
  server = await HostedServer.start();
  grantHosts(server.origin);
  image = await samplePicture();
});
afterAll(() => server.close());
beforeEach(() => {
  server.fail(null);
  server.requests.length = 0;
});

const context = (plan = 'business') => contextFor(server, 'image-service', { plan });

test('POST /analyze-image: boxes with kinds and scores', async () => {
  const { boxes, minConfidenceFound } = await imageService.analyzeImage!(context(), image, { language: 'en', minConfidence: 0.35 });
  expect(boxes.map(({ entity }) => entity)).toEqual(expect.arrayContaining(['EMAIL_ADDRESS', 'IP_ADDRESS']));
  expect(minConfidenceFound).toBe(Math.min(...boxes.map(({ score }) => score)));
  const form = await server.requests[0]!.form();
  expect([...form.keys()].toSorted()).toEqual(['image', 'language', 'score_threshold']);
  expect(form.get('score_threshold')).toBe('0.35');
});

test.each(Object.entries(NAMED_COLORS))('POST /redact-image fills with %s as %s', async (color, name) => {
  const { bytes, type } = await imageService.redactImage!(context(), image, { color });
  expect((await server.requests.at(-1)!.form()).get('fill_color')).toBe(name);
  expect(type).toBe('image/png');
  const [before, after] = [decodePng(image.bytes), decodePng(bytes)];
  const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const changed = Array.from({ length: after.data.length / 4 }, (_, pixel) => pixel * 4).filter((i) => [0, 1, 2].some((channel) => before.data[i + channel] !== after.data[i + channel]));
  expect(changed.length).toBeGreaterThan(100);
  expect(changed.every((i) => wanted.every((value, channel) => after.data[i + channel] === value))).toBe(true);
});

test('POST /redact-image: the entities that were chosen, each once; a colour that it lacks is refused here', async () => {
  await imageService.redactImage!(context(), image, { entities: ['STREET_ADDRESS', 'LOCATION', 'EMAIL_ADDRESS'], language: 'de', minConfidence: 0.2 });
  const form = await server.requests[0]!.form();
  expect(form.getAll('entities')).toEqual(['LOCATION', 'EMAIL_ADDRESS']);
  expect([form.get('language'), form.get('score_threshold')]).toEqual(['de', '0.2']);
  await expect(imageService.redactImage!(context(), image, { color: '#123456' })).rejects.toMatchObject({ code: 'service-input-unsupported' });
  await expect(imageService.redactImage!(context(), image, { entities: ['DE_TAX_ID'] })).rejects.toMatchObject({ code: 'service-input-unsupported' });
  expect(server.requests.length).toBe(1);
});

test.each([['basic', 5_000_000], ['pro', 10_000_000], ['business', 20_000_000]])('plan %s takes %d bytes', async (plan, most) => {
  await expect(imageService.redactImage!(context(plan), { ...image, bytes: new Uint8Array(most + 1) }, {})).rejects.toMatchObject({ code: 'service-input-too-large' });
  expect(server.requests).toEqual([]);
});
