import { expect, test } from 'vitest';
import { addressFaults, ownText } from './check-addresses.mjs';

const OWN = 'const ENDPOINT = "https://api.masking.test/v1/redact"; // form as in https://www.numbers.test/rules.html';

test.each([
  ['a library on a delivery network', 'const e="https://cdn.jsdelivr.net/npm/@scope/models@2.0.0/dist/"'],
  ['one with its slashes escaped', String.raw`{"wasm":"https:\/\/cdn.jsdelivr.net\/npm\/engine\/"}`],
  ['a delivery network named where the sources name it too', 'load(`https://unpkg.com/${name}`)', 'https://unpkg.com/'],
  ['a model', 'm.remoteHost="https://huggingface.co/models/"'],
  ['language data', 'let d="https://tessdata.projectnaptha.com/4.0.0"'],
  ['a file of a release', 'x("https://github.com/a/b/releases/download/v1/x")'],
  ['a script without a protocol', 'a.u="//host.test/lib/x.min.js"'],
  ['weights', 'y="https://files.host.test/v1/weights.onnx?download=1"', 'https://files.host.test/v1/weights.onnx?download=1'],
  ['a font in a style', '@font-face{src:url(https://fonts.host.test/inter)}', 'https://fonts.host.test/inter'],
  ['a style in a style', '@import "https://host.test/x";', 'https://host.test/x'],
  ['a script in a page', '<script src="https://host.test/x"></script>', 'https://host.test/x'],
  ['a picture in a page', '<img alt="" src=https://host.test/x>', 'https://host.test/x'],
  ['a style sheet in a page', '<link rel=stylesheet href="//host.test/x">', '//host.test/x'],
  ['a module', 'await import("https://host.test/x")', 'https://host.test/x'],
  ['a static module', 'import{a}from"https://host.test/x"', 'https://host.test/x'],
  ['a worker', 'new Worker("https://host.test/x")', 'https://host.test/x'],
  ['a script of a worker', "importScripts('https://host.test/x')", 'https://host.test/x'],
  ['a request', 'fetch(`https://host.test/x`)', 'https://host.test/x'],
  ['an address that only a dependency knows', 'report("https://telemetry.vendor.test/collect")'],
  ['a socket', 'open("wss://live.vendor.test/")'],
])('%s is told', (_what, text, own = '') => {
  expect(addressFaults(text, `${OWN}\n${own}`)).toHaveLength(1);
});

test.each([
  ['what the sources name', 'r("https://api.masking.test/v1/redact","https://www.numbers.test/rules.html")'],
  ['a link that somebody may click', '<p><a class="x" href="https://api.masking.test/v1/redact">more</a>'],
  ['a name of a vocabulary', 'document.createElementNS("http://www.w3.org/2000/svg","svg")'],
  ['a file of the package', 'new Worker("/ocr/worker.min.js");import("./chunks/a.js");u("chrome-extension://"+id)'],
  ['a comment, a division and a pattern', String.raw`// see x.js for more` + String.raw`;a//b.c` + String.raw`;/^https?:\/\/(?:www\.)?/.test(x)`],
])('%s is not', (_what, text) => {
  expect(addressFaults(text, OWN)).toEqual([]);
});

test('the own sources are read, and their tests are not', () => {
  const own = ownText();
  expect(own).toContain('https://www.isin.org/isin-format/');
  expect(own.length).toBeGreaterThan(1_000_000);
  expect(own).not.toContain("from 'vitest'");
});
