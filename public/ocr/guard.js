// The OCR worker's script. Tesseract's worker is not ours, so before it runs the ways out are
// narrowed to the extension's own files: whatever it asks for, nothing leaves the browser.
'use strict';

const own = new URL('/', self.location.href).href;
const request = self.fetch.bind(self);

self.fetch = async (input, options) => {
  const url = new URL(typeof input === 'string' ? input : input.url, self.location.href);
  if (!url.href.startsWith(own)) throw new TypeError('blocked');
  return request(url.href, options);
};

for (const name of ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection']) {
  Object.defineProperty(self, name, { value: undefined });
}

importScripts(new URL('worker.min.js', self.location.href).href);
