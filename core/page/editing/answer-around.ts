/** What stands inside one answer of a chat: parts of its text, and no answer by itself. */
const PARTS = new Set(['P', 'LI', 'UL', 'OL', 'DL', 'DT', 'DD', 'PRE', 'CODE', 'SPAN', 'STRONG', 'EM', 'B', 'I', 'A', 'MARK', 'TD', 'TH', 'TR', 'TBODY', 'THEAD', 'TABLE', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BR', 'SUP', 'SUB']);

/** The text of the answer around an element: of the first thing around it that is no mere part of a text. */
export function answerAround(element: Element): string {
  let block = element;
  while (PARTS.has(block.tagName) && block.parentElement) block = block.parentElement;
  return block instanceof HTMLElement ? block.innerText : (block.textContent ?? '');
}
