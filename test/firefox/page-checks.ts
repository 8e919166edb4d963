import type { Check } from './session';

/** The extension's own pages. */
export const pageChecks = (): readonly Check[] => [
  [
    'the page for text masks',
    async (session) => {
      const page = await session.openOwn('text.html');
      await session.until('the page for text', page, `document.querySelector('[data-command="text-input"]') !== null`);
      await session.evaluate(page, `document.querySelector('[data-command="text-input"]').focus()`);
      await session.evaluate(page, `document.execCommand('insertText', false, 'Call +44 7911 123456 or write to mara.lindt@example.org.')`);
      await session.until('the masked text', page, `/^Call \\[PHONE_\\d+\\] or write to \\[EMAIL_\\d+\\]\\.$/u.test(document.querySelector('[aria-label="Masked"] .marked-text')?.textContent.trim() ?? '')`);
      await session.close(page);
    },
  ],
  [
    'the page for files says that a service has to be set up',
    async (session) => {
      const page = await session.openOwn('files.html');
      await session.until('the way to a service', page, `document.querySelector('[data-command="hosted-settings"]') !== null`);
      await session.close(page);
    },
  ],
];
