// The OCR worker's script. Tesseract's worker is not ours, so before it runs every way out is
// closed but for reading the extension's own files: whatever it asks for, nothing leaves the browser.
// What the content security policy blocks anyway (remote scripts, fonts) needs nothing here.
'use strict';

const own = new URL('/', self.location.href).href;
const request = self.fetch.bind(self);
// Bound now, so that nobody can put another one in its place.
// oxlint-disable-next-line typescript/unbound-method -- it is bound right here
const startsWith = Function.prototype.call.bind(String.prototype.startsWith);

/** Sets a property for good, on this scope and on the prototypes that would still offer the old one. */
function fix(name, value) {
  for (let owner = self; owner; owner = Object.getPrototypeOf(owner)) {
    if (owner === self || Object.hasOwn(owner, name)) {
      Object.defineProperty(owner, name, { value, writable: false, enumerable: true, configurable: false });
    }
  }
}

fix('fetch', async (input) => {
  const url = new URL(input instanceof Request ? input.url : input, self.location.href).href;
  if (!startsWith(url, own)) throw new TypeError('blocked');
  return request(url);
});

// `caches` fetches what it is asked to add; a worker in the worker would start without this guard.
for (const name of ['XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'caches', 'Cache', 'CacheStorage', 'Worker', 'SharedWorker']) {
  fix(name, undefined);
}

importScripts(new URL('ocr/worker.min.js', own).href);
