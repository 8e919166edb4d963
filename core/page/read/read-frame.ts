import type { ChildFrame, FrameReading } from '../../told/frame-reading';
import { MOST_FIELDS } from '../../told/limits';
import { childFrame, framePath } from './child-frames';
import { ElementStyles } from './element-styles';
import { FieldReader } from './read-fields';
import { TextReader } from './read-text';
import { saidWords } from './said-words';
import { structuredData } from './structured-data';
import { walk } from './walk';
import { WordList } from './word-list';

/** So long a page may take, in milliseconds: what is not read by then is left to OCR. */
const LONGEST_MS = 400;
/** Elements that hold a window. */
const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);
/** The clock is looked at once in so many elements. */
const STEP = 256;

/**
 * Tells what text this window shows, where and as what. Changes nothing of the page: it asks for layout and styles,
 * which leaves no trace that a page's script could see.
 */
export function readFrame(): FrameReading {
  const end = performance.now() + LONGEST_MS;
  const styles = new ElementStyles();
  const words = new WordList();
  const texts = new TextReader(styles, words);
  const fields = new FieldReader(styles, words);
  const frames: ChildFrame[] = [];
  let steps = 0;
  let late = false;
  walk({
    text: (text, parent, root) => texts.read(text, parent, root),
    maySee: (first, last) => texts.maySee(first, last),
    element(element, textSeen) {
      fields.read(element, textSeen);
      const frame = FRAMES.has(element.localName) ? childFrame(element, styles) : null;
      if (frame) frames.push(frame);
    },
    isOver() {
      if (++steps % STEP === 0) late ||= performance.now() > end;
      return late || words.isFull;
    },
  });
  const said = saidWords(structuredData(document), words.texts, words.places);
  return { path: framePath(), frames: frames.slice(0, 500), texts: words.texts, places: words.places, styles: styles.styles, fields: [...fields.fields, ...said].slice(0, MOST_FIELDS), complete: !late && !words.isFull };
}
