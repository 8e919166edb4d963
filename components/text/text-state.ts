import { type History, historyOf } from '../../core/editor/history';
import type { ErrorCode } from '../../core/errors';
import type { Finding, MaskMode, Progress } from '../../core/model';
import type { TextFormat } from '../../core/text/formats/slot';
import type { DeskResult } from './desk';

/** What the user chose for one text. */
export interface Choice {
  /** The values that stay, by their keys. */
  readonly staying: ReadonlySet<string>;
  /** What a hosted service found and the user took over. Sorted by start, without overlaps. */
  readonly added: readonly Finding[];
}

/** One text on its way. */
export interface TextDocument {
  readonly id: string;
  /** File name, or empty for what was typed or pasted. */
  readonly name: string;
  readonly format: TextFormat;
  readonly text: string;
  /** What of a mail is not among the text. */
  readonly leftOut: number;
  /** `empty` before there is anything to read; what is masked counts in `done` alone. */
  readonly phase: 'empty' | 'reading' | 'done' | 'stopped' | 'failed';
  readonly progress: Progress | null;
  readonly error: ErrorCode | null;
  /** Some recognizers failed. */
  readonly partial: boolean;
  readonly findings: readonly Finding[];
  /** Findings below this were not asked for. */
  readonly readFrom: number;
  readonly choice: History<Choice>;
  /** `null` until it was masked with all that was chosen. */
  readonly result: DeskResult | null;
}

/** The text window's state. */
export interface TextState {
  readonly documents: readonly TextDocument[];
  readonly current: string;
  readonly mode: MaskMode;
  readonly minScore: number;
  /** Texts share one map of placeholders. */
  readonly share: boolean;
  /** Something beside reading that failed. */
  readonly problem: ErrorCode | null;
  /** Files that could not be opened as text. */
  readonly refused: readonly string[];
  /** Texts, by name, that were to be saved with all others and were not looked through to their end. */
  readonly unsaved: readonly string[];
  readonly exported: 'copied' | 'saved' | null;
}

let made = 0;

/** A text that nobody has looked through yet. */
export function newDocument(fields: Partial<Pick<TextDocument, 'name' | 'format' | 'text' | 'leftOut'>> = {}): TextDocument {
  made++;
  return {
    id: `text-${made}`,
    name: '',
    format: 'plain',
    text: '',
    leftOut: 0,
    phase: 'empty',
    progress: null,
    error: null,
    partial: false,
    findings: [],
    readFrom: 0,
    choice: historyOf<Choice>({ staying: new Set(), added: [] }),
    result: null,
    ...fields,
  };
}

/** The text that is shown. */
export function currentDocument({ documents, current }: Pick<TextState, 'documents' | 'current'>): TextDocument {
  return documents.find(({ id }) => id === current) ?? documents[0] ?? newDocument();
}

/** Whether a masked text may leave: it was read to its end, and what is shown is what was chosen. */
export function canExport(document: TextDocument): document is TextDocument & { readonly result: DeskResult } {
  return document.phase === 'done' && document.result !== null;
}
