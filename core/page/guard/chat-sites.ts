/** A well-known AI chat. */
export interface ChatSite {
  readonly name: string;
  readonly origin: string;
}

/** The AI chats that are offered by name; `send-rules.ts` says how text is sent there. */
export const CHAT_SITES: readonly ChatSite[] = [
  { name: 'ChatGPT', origin: 'https://chatgpt.com' },
  { name: 'Claude', origin: 'https://claude.ai' },
  { name: 'Gemini', origin: 'https://gemini.google.com' },
  { name: 'Microsoft Copilot', origin: 'https://copilot.microsoft.com' },
  { name: 'Perplexity', origin: 'https://www.perplexity.ai' },
  { name: 'Le Chat', origin: 'https://chat.mistral.ai' },
  { name: 'DeepSeek', origin: 'https://chat.deepseek.com' },
  { name: 'Grok', origin: 'https://grok.com' },
  { name: 'Poe', origin: 'https://poe.com' },
  { name: 'Meta AI', origin: 'https://www.meta.ai' },
  { name: 'HuggingChat', origin: 'https://huggingface.co' },
  { name: 'Duck.ai', origin: 'https://duck.ai' },
];
