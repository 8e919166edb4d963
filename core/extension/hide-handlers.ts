import { UmbraError } from '../errors';
import { changeHiddenSite, hiddenSites } from './hidden-sites';
import { findInBackground } from './mask-in-background';
import { maskPageTexts } from './page-text';
import type { PageHandlers } from './serve-pages';

const VISIBLE = /\S/gu;

/** Separates texts that are looked through together. */
const BETWEEN = '\n\n';

/** Answers the scripts that hide a page. */
export const hideHandlers: Pick<PageHandlers, 'hide-hello' | 'hide-find' | 'hide-rule'> = {
  'hide-hello': async (_request, { origin }) => {
    const site = (await hiddenSites()).find((site) => site.origin === origin);
    return { choice: site ? { labels: site.labels, pictures: site.pictures, selectors: site.selectors } : null };
  },
  'hide-find': async ({ texts, labels }, { origin }) => {
    if (labels && texts.length === 1) return { changes: (await maskPageTexts(texts, origin)).map((changes) => changes.map(({ start, end, replacement }) => ({ start, end, replacement }))) };
    return { changes: await blocksIn(texts) };
  },
  'hide-rule': async ({ selector }, { origin }) => {
    await changeHiddenSite(origin, (site) => site && { ...site, selectors: [...site.selectors.filter((kept) => kept !== selector), selector] });
    return {};
  },
};

/** Blocks in place of what is found, as long as it is. Many short texts are looked through as one. */
async function blocksIn(texts: readonly string[]) {
  const whole = texts.join(BETWEEN);
  const { findings, partial } = await findInBackground(whole);
  if (partial) throw new UmbraError('engine-lost');
  const lists: { start: number; end: number; replacement: string }[][] = [];
  let from = 0;
  let next = 0;
  for (const text of texts) {
    const list: (typeof lists)[number] = [];
    const end = from + text.length;
    while (next < findings.length && (findings[next]?.end ?? 0) <= from) next++;
    for (let at = next; at < findings.length; at++) {
      const finding = findings[at];
      if (!finding || finding.start >= end) break;
      const [start, stop] = [Math.max(finding.start, from) - from, Math.min(finding.end, end) - from];
      list.push({ start, end: stop, replacement: text.slice(start, stop).replaceAll(VISIBLE, '█') });
    }
    lists.push(list);
    from = end + BETWEEN.length;
  }
  return lists;
}
