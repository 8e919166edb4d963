/** How text is sent on a site, as CSS selectors. Where both are empty forms are watched and nothing else. */
export interface SendRules {
  /** Buttons that send. */
  readonly buttons: string;
  /** Enter sends in editable elements that fit. */
  readonly enterIn: string;
}

/** A well-known AI chat, and how text is sent there. */
export interface ChatSite {
  readonly name: string;
  readonly origin: string;
  readonly send: SendRules;
}

const COMPOSER = '[contenteditable="true"], textarea';

/** Buttons as most chats name them, whatever their language: by test ids and types, not by words. */
const BUTTONS = 'button[type="submit"], button[data-testid*="send" i], button[class*="send" i], button[id*="send" i], button[aria-label*="send" i]';

const chat = (name: string, origin: string, buttons = BUTTONS): ChatSite => ({ name, origin, send: { buttons, enterIn: COMPOSER } });

/** The AI chats that are offered by name. */
export const CHAT_SITES: readonly ChatSite[] = [
  chat('ChatGPT', 'https://chatgpt.com'),
  chat('Claude', 'https://claude.ai', `${BUTTONS}, fieldset button[type="button"]:last-of-type`),
  chat('Gemini', 'https://gemini.google.com', `${BUTTONS}, .send-button`),
  chat('Microsoft Copilot', 'https://copilot.microsoft.com'),
  chat('Perplexity', 'https://www.perplexity.ai'),
  chat('Le Chat', 'https://chat.mistral.ai'),
  chat('DeepSeek', 'https://chat.deepseek.com', `${BUTTONS}, [role="button"][class*="send" i]`),
  chat('Grok', 'https://grok.com'),
  chat('Poe', 'https://poe.com'),
  chat('Meta AI', 'https://www.meta.ai'),
  chat('HuggingChat', 'https://huggingface.co'),
  chat('Duck.ai', 'https://duck.ai'),
];

/** How sending is recognised on a site: by its preset, or by its forms alone. */
export function sendRulesOf(origin: string): SendRules {
  return CHAT_SITES.find((site) => site.origin === origin)?.send ?? { buttons: '', enterIn: '' };
}
