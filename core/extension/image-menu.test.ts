import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installLocks } from '../../test/support/memory-locks';
import { serveImageMenu } from './image-menu';
import { createMenus } from './menus';

type Item = { readonly id: string; readonly contexts: readonly string[]; readonly targetUrlPatterns?: readonly string[] };
type Click = (click: object, tab?: object) => void;

let menu: Item[];
let click: Click;
let asked: unknown[];
let allows: boolean;
let opened: string[];
let requests: unknown[];

// The browser around the menu: it keeps items, asks the user, opens windows.
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  installLocks();
  menu = [];
  asked = [];
  opened = [];
  requests = [];
  allows = false;
  const { contextMenus, permissions, windows, i18n } = fakeBrowser;
  vi.spyOn(contextMenus, 'removeAll').mockImplementation(() => {
    menu = [];
  });
  vi.spyOn(contextMenus, 'create').mockImplementation(((item: Item) => {
    if (menu.some(({ id }) => id === item.id)) throw new Error('duplicate id');
    menu.push(item);
  }) as never);
  vi.spyOn(contextMenus.onClicked, 'addListener').mockImplementation(((listener: Click) => {
    click = listener;
  }) as never);
  Object.assign(permissions, {
    request: async (wanted: unknown) => {
      asked.push(wanted);
      return allows;
    },
    contains: async () => allows,
  });
  vi.spyOn(windows, 'create').mockImplementation((async ({ url }: { url: string }) => {
    opened.push(url);
  }) as never);
  vi.spyOn(i18n, 'getMessage').mockImplementation((key: string) => key);
  vi.spyOn(i18n, 'getUILanguage').mockReturnValue('en');
  vi.stubGlobal('fetch', async (url: unknown) => {
    requests.push(url);
    return new Response('x', { headers: { 'content-type': 'image/png' } });
  });
});

test('the menu holds each item once, however often it is made', async () => {
  await createMenus();
  await createMenus();
  expect(menu.map(({ id, contexts }) => [id, ...contexts])).toEqual([['redact-image', 'image'], ['redact-linked-image', 'link'], ['capture-region', 'page', 'frame'], ['capture-element', 'page', 'frame'], ['capture-page', 'page', 'frame'], ['paste-masked', 'editable'], ['mask-selection', 'editable'], ['copy-masked', 'selection'], ['open-text', 'selection'], ['restore-selection', 'selection'], ['restore-answer', 'page']]);
  expect(menu[1]?.targetUrlPatterns).toContain('*://*/*.png');
  expect(menu[1]?.targetUrlPatterns?.some((pattern) => pattern === '*://*/*')).toBe(false);
});

test('a link’s image asks for its one site within the click itself', () => {
  serveImageMenu();
  click({ menuItemId: 'redact-linked-image', linkUrl: 'https://pictures.example/a/b.png?c' }, {});
  expect(asked).toEqual([{ origins: ['https://pictures.example/*'] }]);
});

test('a refusal opens the editor on the reason, and no request is made', async () => {
  serveImageMenu();
  click({ menuItemId: 'redact-linked-image', linkUrl: 'https://pictures.example/b.png' }, {});
  await vi.waitFor(() => expect(opened).toHaveLength(1));
  expect(opened[0]).toMatch(/editor\.html\?error=image-needs-access$/);
  expect(requests).toEqual([]);
});

test('an allowed link’s image is fetched, once, and the editor opens on it', async () => {
  allows = true;
  serveImageMenu();
  click({ menuItemId: 'redact-linked-image', linkUrl: 'https://pictures.example/b.png' }, {});
  await vi.waitFor(() => expect(opened).toHaveLength(1));
  expect(opened[0]).toMatch(/editor\.html\?capture=[0-9a-f-]{36}$/);
  expect(requests).toEqual(['https://pictures.example/b.png']);
});

test('an image that is written into the page needs neither access nor request', async () => {
  serveImageMenu();
  click({ menuItemId: 'redact-image', srcUrl: 'data:image/png;base64,AAAA' }, { id: 1, windowId: 1 });
  await vi.waitFor(() => expect(opened).toHaveLength(1));
  expect(opened[0]).toMatch(/editor\.html\?capture=/);
  expect([asked, requests]).toEqual([[], []]);
});

test('a broken address is told in the editor', async () => {
  serveImageMenu();
  click({ menuItemId: 'redact-image', srcUrl: 'data:image/png;base64,***' }, { id: 1, windowId: 1 });
  await vi.waitFor(() => expect(opened).toHaveLength(1));
  expect(opened[0]).toMatch(/editor\.html\?error=image-undecodable$/);
});
