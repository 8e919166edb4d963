import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fetchImageBytes, MAX_IMAGE_BYTES } from './fetch-image';

let server: Server;
let requests: { readonly url: string | undefined; readonly referrer: string | undefined }[];
let respond: RequestListener;
let site: string;

beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push({ url: request.url, referrer: request.headers.referer });
    respond(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  grant(site);
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

/** The sites that the user gave access to. */
function grant(...sites: readonly string[]): void {
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((pattern) => sites.includes(pattern.replace(/\/\*$/, ''))),
  });
}

const send = (type: string, body: string | Buffer, status = 200): RequestListener => (_request, response) => {
  response.writeHead(status, { 'content-type': type }).end(body);
};

test('without access no request is made', async () => {
  grant();
  respond = send('image/png', 'x');
  await expect(fetchImageBytes(`${site}/a.png`)).rejects.toMatchObject({ code: 'image-needs-access' });
  await expect(fetchImageBytes('file:///etc/hostname')).rejects.toMatchObject({ code: 'image-needs-access' });
  expect(requests).toEqual([]);
});

test('with access the bytes come with the type that the site tells, and one request is made', async () => {
  respond = send('Image/PNG; charset=binary', 'bytes');
  const blob = await fetchImageBytes(`${site}/a.png`);
  expect(await blob.text()).toBe('bytes');
  expect(blob.type).toBe('image/png');
  expect(requests).toEqual([{ url: '/a.png', referrer: undefined }]);
});

test.each<[string, RequestListener]>([
  ['a page', send('text/html', '<title>Log in</title>')],
  ['an error with a picture', send('image/png', 'x', 404)],
  ['a cut connection', (_request, response) => response.destroy()],
  ['a body that breaks off', (_request, response) => {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': '1000' });
    response.write('x', () => response.destroy());
  }],
])('%s is no image', async (_name, listener) => {
  respond = listener;
  await expect(fetchImageBytes(`${site}/a.png`)).rejects.toMatchObject({ code: 'image-unreachable' });
});

test.each(['application/octet-stream', ''])('bytes that the site calls %j may be an image: decoding tells', async (type) => {
  respond = (_request, response) => response.writeHead(200, type ? { 'content-type': type } : {}).end('bytes');
  expect(await (await fetchImageBytes(`${site}/a.png`)).text()).toBe('bytes');
});

test('a redirect is followed, and what stands at its end counts', async () => {
  respond = (request, response) => {
    if (request.url === '/a.png') response.writeHead(302, { location: '/b.png' }).end();
    else send('image/webp', 'moved')(request, response);
  };
  const blob = await fetchImageBytes(`${site}/a.png`);
  expect([await blob.text(), blob.type]).toEqual(['moved', 'image/webp']);
});

test('an endless redirect ends', async () => {
  respond = (_request, response) => response.writeHead(302, { location: '/a.png' }).end();
  await expect(fetchImageBytes(`${site}/a.png`)).rejects.toMatchObject({ code: 'image-unreachable' });
});

test('a body that is too large is given up while it comes, whatever its header says', async () => {
  let closed: () => void = () => undefined;
  const closing = new Promise<void>((resolve) => {
    closed = resolve;
  });
  respond = (_request, response) => {
    response.writeHead(200, { 'content-type': 'image/png' });
    response.on('close', closed);
    const part = Buffer.alloc(4_000_000);
    const more = (sent: number): void => {
      if (sent < 3 * MAX_IMAGE_BYTES && !response.destroyed) response.write(part, () => more(sent + part.length));
    };
    more(0);
  };
  await expect(fetchImageBytes(`${site}/a.png`)).rejects.toMatchObject({ code: 'image-too-large' });
  await closing;
});

test('an abort is told as one', async () => {
  const abort = new AbortController();
  respond = () => abort.abort();
  await expect(fetchImageBytes(`${site}/a.png`, abort.signal)).rejects.toMatchObject({ code: 'cancelled' });
});
