import { type TextChange, withChanges } from '../editing/text-change';
import type { CollectedText } from './collect-text';

/** What a node said, and what it shows instead. */
interface Hidden {
  readonly original: string;
  readonly shown: string;
  /** How many places are hidden in it. */
  readonly places: number;
}

/** Remembers what text nodes said before something else was shown in their place. */
export class HiddenText {
  private readonly nodes = new Map<Text, Hidden>();

  /** How many places are hidden. */
  get size(): number {
    let places = 0;
    for (const hidden of this.nodes.values()) places += hidden.places;
    return places;
  }

  /** What a node says: what it showed before, unless the page has written something new into it. */
  textOf(node: Text): string {
    if (this.nodes.size === 0) return node.data;
    const hidden = this.nodes.get(node);
    return hidden?.shown === node.data ? hidden.original : node.data;
  }

  /** Whether a node shows what was put there, and no new text of the page. */
  isOurs(node: Text): boolean {
    return this.nodes.get(node)?.shown === node.data;
  }

  /** Shows something else in a node, in which so many places are hidden. */
  show(node: Text, shown: string, places: number): void {
    const original = this.textOf(node);
    if (shown === original) this.nodes.delete(node);
    else this.nodes.set(node, { original, shown, places });
    if (node.data !== shown) node.data = shown;
  }

  /** Makes the changes of a collected text in its nodes; a change over several of them stands in the first. Both are sorted. Nodes that say something else by now are left for the next look. */
  apply({ text, pieces }: CollectedText, changes: readonly TextChange[]): void {
    let next = 0;
    for (const { node, start, end } of pieces) {
      while (next < changes.length && (changes[next]?.end ?? 0) <= start) next++;
      const said = text.slice(start, end);
      if (this.textOf(node) !== said) continue;
      const own: TextChange[] = [];
      let places = 0;
      for (let at = next; at < changes.length; at++) {
        const change = changes[at];
        if (!change || change.start >= end) break;
        if (change.start >= start) places++;
        own.push({ start: Math.max(change.start, start) - start, end: Math.min(change.end, end) - start, replacement: change.start >= start ? change.replacement : '' });
      }
      if (own.length > 0 || this.nodes.has(node)) this.show(node, withChanges(said, own), places);
    }
  }

  /** Brings everything back that the page has not changed itself meanwhile. */
  restore(): void {
    for (const [node, { original, shown }] of this.nodes) if (node.data === shown) node.data = original;
    this.nodes.clear();
  }
}
