// `popup-first.js` has run. Loading keeps this page from all else, so that it begins when the picture is asked for.
const begun = globalThis.begunCapture;
void Promise.resolve(begun?.asked).then(async () => await import('./start')).then(({ start }) => start(begun));
