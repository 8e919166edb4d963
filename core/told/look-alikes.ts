/** Digits, and letters that could be taken for one where letters are small. */
const DIGIT_LIKE = /^[\doOQDlI|SsBZzGgbqAT]+$/u;

/** Whether a text could be a number that is told as letters which look like its digits: nobody can see by its letters which it is. */
export function couldBeNumber(text: string): boolean {
  const signs = text.replace(/[^\p{L}\p{N}|]/gu, '');
  return signs.length > 2 && DIGIT_LIKE.test(signs) && /\D/u.test(signs);
}
