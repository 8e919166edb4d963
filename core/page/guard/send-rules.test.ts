import { expect, test } from 'vitest';
import { CHAT_SITES } from './chat-sites';
import { sendRulesOf } from './send-rules';

test.each(CHAT_SITES.map(({ origin }) => origin))('of %s it is known how text is sent', (origin) => {
  expect(sendRulesOf(origin).buttons).toContain('[type="submit"]');
  expect(sendRulesOf(origin).enterIn).toContain('textarea');
});

test.each(['https://example.org', 'http://chatgpt.com', 'https://chatgpt.com:8443', 'https://chatgpt.com.example.org', 'https://constructor', 'null', ''])('of %j it is not', (origin) => {
  expect(sendRulesOf(origin)).toEqual({ buttons: '', enterIn: '' });
});
