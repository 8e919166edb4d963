import { placeholderName } from '../../core/entities/placeholder-names';
import { SERVICE } from '../../core/hosted/join-texts';
import type { Finding } from '../../core/model';
import { emptyMap } from '../../core/text/entity-map';
import { maskText } from '../../core/text/mask-text';
import { valueKey } from '../../core/text/value-key';
import type { DeskDocument, DeskRequest, DeskResult, ValueGroup } from './desk';

/** Longest value that is told to the page for its list. */
const SHOWN = 200;

/** A kept text with the values that its findings stand for. */
interface KeptDocument extends DeskDocument {
  readonly groups: readonly ValueGroup[];
  /** The group of each finding. */
  readonly groupOf: Uint32Array;
}

/** Keeps texts and masks them as often as the user's choices change. Runs in a worker of the text window. */
export class MaskDesk {
  private readonly documents = new Map<string, KeptDocument>();

  put(document: DeskDocument): void {
    this.documents.set(document.id, grouped(document));
  }

  drop(id: string): void {
    this.documents.delete(id);
  }

  /** The masked texts, in their order. Texts that were dropped are left out. */
  mask({ documents, mode, language, minScore, share, map }: DeskRequest): DeskResult[] {
    let shared = map;
    return documents.flatMap(({ id, off }) => {
      const document = this.documents.get(id);
      if (!document) return [];
      const { text, format, findings, groups, groupOf } = document;
      const staying = new Set(off);
      const isOn = (_finding: Finding, index: number): boolean => !staying.has(groups[groupOf[index] ?? 0]?.key ?? '');
      const counted = findings.map((finding, index) => ({ finding, index })).filter(({ finding }) => finding.score >= minScore || isAsked(finding));
      const hidden = counted.filter(({ finding, index }) => isOn(finding, index));
      const masked = maskText(
        text,
        hidden.map(({ finding }) => finding),
        { mode, map: share ? shared : emptyMap(map.numbering, map.secret), format, language },
      );
      shared = masked.map;
      return [{ id, text: masked.text, groups, findings: rowsOf(counted, groupOf), changes: changesOf(masked.changes, hidden, groupOf), origins: Uint32Array.from(masked.changes.flatMap(({ start, end }) => [start, end])), map: masked.map }];
    });
  }
}

/** The user's own words and patterns, and what the user took over from a service, are hidden however sure anybody is. */
function isAsked({ entity, recognizer }: Finding): boolean {
  return entity.startsWith('CUSTOM_') || recognizer === SERVICE;
}

function grouped(document: DeskDocument): KeptDocument {
  const index = new Map<string, number>();
  const keys = new Map<string, string>();
  const groups: { -readonly [Name in keyof ValueGroup]: ValueGroup[Name] }[] = [];
  const groupOf = new Uint32Array(document.findings.length);
  for (const [i, { start, end, entity, score, reason }] of document.findings.entries()) {
    const value = document.text.slice(start, end);
    const plain = `${entity}|${value}`;
    let key = keys.get(plain);
    if (key === undefined) keys.set(plain, (key = `${placeholderName(entity)}|${valueKey(entity, value)}`));
    let at = index.get(key);
    if (at === undefined) {
      at = groups.length;
      index.set(key, at);
      groups.push({ key, entity, value: value.slice(0, SHOWN), count: 0, score, reason });
    }
    const group = groups[at];
    if (group) {
      group.count++;
      if (score > group.score) Object.assign(group, { score, reason });
    }
    groupOf[i] = at;
  }
  return { ...document, groups, groupOf };
}

function rowsOf(counted: readonly { finding: Finding; index: number }[], groupOf: Uint32Array): Uint32Array {
  const rows = new Uint32Array(counted.length * 3);
  for (const [at, { finding, index }] of counted.entries()) rows.set([finding.start, finding.end, groupOf[index] ?? 0], at * 3);
  return rows;
}

/** A change lies within a finding, or holds the number of which it is a part. */
function changesOf(changes: readonly { start: number; end: number; maskedStart: number; maskedEnd: number }[], hidden: readonly { finding: Finding; index: number }[], groupOf: Uint32Array): Uint32Array {
  const rows = new Uint32Array(changes.length * 3);
  let at = 0;
  for (const [i, { start, maskedStart, maskedEnd, end }] of changes.entries()) {
    while ((hidden[at]?.finding.end ?? Infinity) <= start && (hidden[at + 1]?.finding.start ?? Infinity) < end) at++;
    rows.set([maskedStart, maskedEnd, groupOf[hidden[at]?.index ?? 0] ?? 0], i * 3);
  }
  return rows;
}
