// Runs tesseract.js's own worker script in a Node thread, with the very core that the extension
// ships: the script's Node entry picks a core by the machine's features, and so its result may differ.
const { parentPort, workerData } = require('node:worker_threads');
const { readFile } = require('node:fs/promises');
const path = require('node:path');
const { gunzipSync } = require('node:zlib');
const worker = require('tesseract.js/src/worker-script');

// npm keeps each language in a package of its own.
const dataFile = (file) => {
  const language = path.basename(file, '.traineddata.gz');
  return require.resolve(`@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`);
};

// The core says its guess of each montage's resolution. To name one for all instead costs readings of poor pictures.
const printErr = (line) => {
  if (!line.startsWith('Estimating resolution')) console.error(line);
};

worker.setAdapter({
  getCore: async () => (options) => require(workerData.corePath)({ ...options, printErr }),
  gunzip: gunzipSync,
  readCache: (file) => readFile(dataFile(file)),
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort.on('message', (packet) => worker.dispatchHandlers(packet, (reply) => parentPort.postMessage(reply)));
