import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installLocks } from '../../test/support/memory-locks';
import { setGuarded } from './guarded-sites';
import { changeHiddenSite } from './hidden-sites';
import { removeService, saveService } from './hosted-services';
import { releaseAccess } from './release-access';

const SITE = 'https://redact.example';

/** What the manifest names: no extension can give it back. */
const OWN = 'https://*.own.example/*';

let granted: string[];

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
  granted = [OWN, `${SITE}/*`, 'https://other.example/*'];
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: granted }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((pattern) => granted.includes(pattern)),
    remove: async ({ origins }: { origins: string[] }) => {
      if (origins.some((pattern) => pattern.includes('own.example'))) throw new Error('You cannot remove required permissions.');
      granted = granted.filter((pattern) => !origins.includes(pattern));
    },
  });
});

const setUp = async () => await saveService({ provider: 'image-service', key: null, baseUrl: SITE, plan: 'basic' });

test('the access to the host of a service goes with the service', async () => {
  await setUp();
  await releaseAccess(SITE);
  expect(granted).toContain(`${SITE}/*`);
  await removeService('image-service');
  expect(granted).toEqual([OWN, 'https://other.example/*']);
});

test.each([
  ['is guarded', async () => await setGuarded(SITE, true)],
  ['is hidden', async () => await changeHiddenSite(SITE, () => ({ origin: SITE, labels: false, pictures: false, selectors: [] }))],
])('a host that %s keeps its access when its service is removed', async (_, use) => {
  await setUp();
  await use();
  await removeService('image-service');
  expect(granted).toContain(`${SITE}/*`);
});

test('access that the manifest brings is no error', async () => {
  await expect(releaseAccess('https://shop.own.example')).resolves.toBeUndefined();
  expect(granted).toContain(OWN);
});
