import { type TextChange, withChanges } from './text-change';

/** Copied HTML as a text that can be looked through, and the way back. */
export interface HtmlText {
  /** Text nodes one after the other, blocks and cells apart; then the addresses of links, one a line. */
  readonly text: string;
  /** The HTML with changes of `text` made. A link whose address is touched loses it. May be called once. */
  withChanges(changes: readonly TextChange[]): string;
}

/** What carries text that nobody sees, code, or pixels that nobody has looked at. */
const DROPPED = 'script,style,noscript,template,iframe,frame,object,embed,link,meta,base,title,svg,math,canvas,video,audio,picture,source,img,input,textarea,select,button';
/** Attributes that are structure alone. */
const KEPT = new Set(['href', 'colspan', 'rowspan', 'start', 'type', 'dir', 'lang']);
const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'TR', 'TABLE', 'BR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'PRE', 'BLOCKQUOTE', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'DL', 'DT', 'DD', 'HR', 'FIGURE', 'MAIN', 'ASIDE']);
const CELLS = new Set(['TD', 'TH']);

/** A place of the text, with the way to write what it becomes. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly write: (text: string, changed: boolean) => void;
}

/** Reads copied HTML without running or loading anything of it; keeps its structure and drops what could hide something. */
export function readHtml(html: string): HtmlText {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(DROPPED)) element.remove();
  const segments: Segment[] = [];
  let text = '';
  const add = (part: string, write: Segment['write']): void => {
    segments.push({ start: text.length, end: text.length + part.length, write });
    text += part;
  };

  const walk = (node: Node): void => {
    for (const child of Array.from(node.childNodes)) {
      if (child instanceof Text) {
        add(child.data, (now) => (child.data = now));
      } else if (child instanceof Element) {
        const apart = BLOCKS.has(child.tagName) ? '\n' : CELLS.has(child.tagName) ? '\t' : '';
        if (apart && !text.endsWith(apart)) text += apart;
        walk(child);
        if (apart && !text.endsWith(apart)) text += apart;
      } else child.remove();
    }
  };
  walk(body);
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of Array.from(element.attributes)) if (!KEPT.has(name)) element.removeAttribute(name);
    const href = element.getAttribute('href');
    if (href === null) continue;
    if (!/^(?:https?|mailto|tel):/iu.test(href)) element.removeAttribute('href');
    else {
      text += '\n';
      add(readable(href), (_, changed) => changed && element.removeAttribute('href'));
    }
  }

  return {
    text,
    withChanges(changes) {
      for (const { start, end, write } of segments) {
        const touching = changes.filter((change) => change.start < end && change.end > start);
        const own = touching.map((change) => ({
          start: Math.max(change.start, start) - start,
          end: Math.min(change.end, end) - start,
          // What reaches over several nodes is written into the first of them.
          replacement: change.start >= start ? change.replacement : '',
        }));
        write(withChanges(text.slice(start, end), own), own.length > 0);
      }
      return body.innerHTML;
    },
  };
}

/** An address as a person reads it, so that what is written in percent signs is found too. */
function readable(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
