import { UmbraError } from '../../core/errors';
import { fresh, SERVICE, type SentChange, toSource } from '../../core/hosted/join-texts';
import type { HostedText, ProviderId, TextOptions } from '../../core/hosted/provider';
import type { Finding, TextSpan } from '../../core/model';
import type { KeylessJob } from '../hosted/use-hosted-job';
import type { DeskResult } from './desk';
import type { TextServices } from './text-services';
import { canExport, type TextDocument } from './text-state';
import type { TextWork } from './text-work';

/** What of a text is sent: with placeholders for what was found here, without it, or all of it. */
export const SENDINGS = ['masked', 'left', 'whole'] as const;

export type Sending = (typeof SENDINGS)[number];

/** A text as it was sent. */
export interface SentText {
  readonly document: TextDocument & { readonly result: DeskResult };
  readonly text: string;
  readonly changes: readonly SentChange[];
}

/** What came back for a text. */
export interface ServedText {
  readonly document: SentText['document'];
  /** The service's text, with our placeholders where it has some of its own. */
  readonly text: string;
  /** What it found, in the text as it is here. */
  readonly found: readonly Finding[];
}

/** Texts as they leave. What stands for values is remembered first. Errors: those of `TextWork.masked`. */
export async function textsToSend(work: TextWork, documents: readonly TextDocument[], sending: Sending): Promise<readonly SentText[]> {
  const ready = documents.filter(canExport);
  if (ready.length < documents.length) throw new UmbraError('service-input-unsupported');
  if (sending === 'whole') return ready.map((document) => ({ document, text: document.text, changes: [] }));
  const results = await work.masked(ready, sending === 'masked' ? 'replace' : 'redact');
  return ready.map((document) => {
    const result = results.find(({ id }) => id === document.id);
    if (!result) throw new UmbraError('unexpected');
    return { document, text: result.text, changes: changesOf(result) };
  });
}

/** The job over texts as they leave. */
export function textJob(provider: ProviderId, sent: readonly SentText[], options: TextOptions): KeylessJob {
  return { job: 'redact-texts', provider, texts: sent.map(({ text }) => text), options };
}

/**
 * A service's answers as they are shown: its findings at their places here, and with `relabel` its text with our
 * placeholders in place of its own, which could be ours for other values. Both are in the map then.
 */
export async function servedTexts(work: TextWork, services: TextServices, sent: readonly SentText[], answers: readonly HostedText[], relabel: boolean): Promise<readonly ServedText[]> {
  const served: ServedText[] = [];
  for (const [index, one] of sent.entries()) {
    const answer = answers[index];
    if (!answer) throw new UmbraError('service-reply-invalid');
    served.push({ document: one.document, found: toSource(one.document.text, answer.findings, one.changes), text: relabel ? await relabelled(work, services, one, answer) : answer.text });
  }
  return served;
}

/** What a service found that is not masked here, or was let stay here. */
export function newIn({ document, found }: ServedText): readonly Finding[] {
  return fresh(document.text, found, spansOf(document.result.findings));
}

async function relabelled(work: TextWork, services: TextServices, { document, text, changes }: SentText, { findings }: HostedText): Promise<string> {
  const found = toSource(text, findings, []);
  const ours = changes.map(({ sentStart, sentEnd }) => ({ start: sentStart, end: sentEnd }));
  return await services.withMap(work.siteOf(document), async (map) => {
    services.desk.put({ id: SERVICE, text, format: document.format, findings: fresh(text, found, ours) });
    const [result] = await services.desk.mask({ documents: [{ id: SERVICE, off: [] }], mode: 'replace', language: services.languageOf(work.getSettings()), minScore: 0, share: true, map });
    services.desk.drop(SERVICE);
    if (!result) throw new UmbraError('unexpected');
    // The text as it was sent is none to restore to: what is put back are the values that stood here.
    return { map: changes.length > 0 ? { ...result.map, documents: map.documents } : result.map, result: result.text };
  });
}

function changesOf({ changes, origins }: DeskResult): SentChange[] {
  return Array.from({ length: changes.length / 3 }, (_one, index) => ({
    start: origins[index * 2] ?? 0,
    end: origins[index * 2 + 1] ?? 0,
    sentStart: changes[index * 3] ?? 0,
    sentEnd: changes[index * 3 + 1] ?? 0,
  }));
}

function spansOf(rows: Uint32Array): TextSpan[] {
  return Array.from({ length: rows.length / 3 }, (_one, index) => ({ start: rows[index * 3] ?? 0, end: rows[index * 3 + 1] ?? 0 }));
}
