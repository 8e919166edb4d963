/** How text is sent on a site, as CSS selectors. Where both are empty forms are watched and nothing else. */
export interface SendRules {
  /** Buttons that send. */
  readonly buttons: string;
  /** Enter sends in editable elements that fit. */
  readonly enterIn: string;
}

/** Buttons as most chats name them, whatever their language: by test ids and types, not by words. */
const BUTTONS = 'button:is([type="submit"],[data-testid*="send" i],[class*="send" i],[id*="send" i],[aria-label*="send" i])';

/** The hosts of the known chats, each with the buttons that send there beside those. Their names, which only settings need, stand in `chat-sites.ts`. */
const CHATS: Readonly<Record<string, string>> = {
  'chatgpt.com': '',
  'claude.ai': ',fieldset button[type="button"]:last-of-type',
  'gemini.google.com': ',.send-button',
  'copilot.microsoft.com': '',
  'www.perplexity.ai': '',
  'chat.mistral.ai': '',
  'chat.deepseek.com': ',[role="button"][class*="send" i]',
  'grok.com': '',
  'poe.com': '',
  'www.meta.ai': '',
  'huggingface.co': '',
  'duck.ai': '',
};

/** How sending is recognised on a site: as in a chat that is known, or by its forms alone. */
export function sendRulesOf(origin: string): SendRules {
  const [scheme, host = ''] = origin.split('//');
  const more = scheme === 'https:' && Object.hasOwn(CHATS, host) ? CHATS[host] : undefined;
  return more === undefined ? { buttons: '', enterIn: '' } : { buttons: BUTTONS + more, enterIn: '[contenteditable="true"],textarea' };
}
