import { UmbraError } from '../errors';
import type { Analysis, Finding, Policy, Progress, Region, StyleChoice } from '../model';
import type { TextFormat } from '../text/formats/slot';
import type { Proof } from '../proof-model';
import { captureRef } from './captures';
import type { EngineEvent, EngineJob } from './contract';
import { connectEngine, type EngineLink } from './engine-link';
import { isEngineRunning } from './engine-running';
import { request } from './request';
import { wait } from './wait';

/** How a job is followed and ended. */
export interface JobOptions {
  /** Aborts: the promise rejects with `cancelled`. */
  readonly signal?: AbortSignal | undefined;
  /** Ends the reading early: the promise resolves with what there is, and `stopped`. */
  readonly stop?: AbortSignal | undefined;
  readonly onProgress?: (progress: Progress) => void;
  /** All regions so far. */
  readonly onRegions?: (regions: readonly Region[]) => void;
  /** Findings of a stretch of text. One from 0 begins anew: the engine was lost over the one before. */
  readonly onFound?: (found: Extract<EngineEvent, { event: 'found' }>) => void;
  /** What a proof found. */
  readonly onProof?: (proof: Proof) => void;
  /** The painted picture, base64 of a file. */
  readonly onPainted?: (base64: string) => void;
  /** The text on the clipboard. */
  readonly onClipboard?: (text: string) => void;
}

/** How a job reaches the engine. The background of Firefox is the engine and brings its own. */
export interface EngineAccess {
  start(): Promise<unknown>;
  connect(onEvent: (event: EngineEvent) => void, onLost: () => void): EngineLink;
}

const ACCESS_OF_PAGES: EngineAccess = {
  // The background need not be asked, and perhaps started, for what runs already.
  start: async () => (await isEngineRunning()) || (await request('start-engine', {})),
  connect: connectEngine,
};

/** Reads a capture and finds personal data in it. Errors: capture-gone, image-undecodable, image-too-large, ocr-failed, ocr-data-missing, engine-lost, cancelled. */
export async function analyzeCapture(id: string, policy: Policy, options: JobOptions, access: EngineAccess = ACCESS_OF_PAGES): Promise<Analysis> {
  const analysis = await runJob({ job: 'analyze', capture: await captureRef(id), policy }, options, access);
  if (!analysis) throw new UmbraError('engine-lost');
  return analysis;
}

/** How a text is looked through. */
export interface FindTextOptions extends Pick<JobOptions, 'signal' | 'onProgress' | 'onFound'> {
  readonly format?: TextFormat | undefined;
}

/** Finds personal data in a text: findings sorted by start, and whether some recognizers failed. Errors: engine-lost, cancelled, text-too-large. */
export async function findText(text: string, policy: Policy, options: FindTextOptions, access: EngineAccess = ACCESS_OF_PAGES): Promise<{ findings: Finding[]; partial: boolean }> {
  let findings: Finding[] = [];
  let partial = false;
  const onFound: JobOptions['onFound'] = (found) => {
    if (found.from === 0) findings = [];
    for (const finding of found.findings) findings.push(finding);
    partial = found.failed.length > 0;
    options.onFound?.(found);
  };
  await runJob({ job: 'find-text', text, policy, format: options.format ?? 'plain' }, { ...options, onFound }, access);
  // Names that were recognized elsewhere come last.
  return { findings: findings.sort((a, b) => a.start - b.start), partial };
}

/** What is proved: regions as they stand, and how they are painted. */
export interface ProofTarget {
  readonly regions: readonly Region[];
  readonly style: StyleChoice;
  /** What each region is called, in their order. */
  readonly words: readonly string[];
  readonly policy: Policy;
  readonly scale: number;
}

/** Reads a capture as it would be copied, and says what is still readable. Errors: those of `analyzeCapture`. */
export async function proveCapture(id: string, target: ProofTarget, options: JobOptions, access: EngineAccess = ACCESS_OF_PAGES): Promise<Proof> {
  let told: Proof | null = null;
  const { regions, style, words, policy, scale } = target;
  await runJob({ job: 'prove', capture: await captureRef(id), regions, style, words, policy, scale }, { ...options, onProof: (proof) => (told = proof) }, access);
  if (!told) throw new UmbraError('engine-lost');
  return told;
}

/** How long is waited before a job whose engine died is run again, in milliseconds: what died is for a moment still listed as alive. */
const RETRY_MS = [250, 1000] as const;

/** Runs a job on the engine, starting it where it does not run. A job whose engine dies is run again from the start. */
export async function runJob(job: EngineJob, options: JobOptions, access: EngineAccess): Promise<Analysis | null> {
  for (const pause of RETRY_MS) {
    try {
      return await attempt(job, options, access);
    } catch (error) {
      if (!(error instanceof UmbraError) || error.code !== 'engine-lost') throw error;
    }
    await wait(pause);
  }
  return await attempt(job, options, access);
}

async function attempt(job: EngineJob, { signal, stop, onProgress, onRegions, onFound, onProof, onPainted, onClipboard }: JobOptions, access: EngineAccess): Promise<Analysis | null> {
  if (signal?.aborted) throw new UmbraError('cancelled');
  await access.start();
  return await new Promise<Analysis | null>((resolve, reject) => {
    const over = new AbortController();
    const link = access.connect(
      (event) => {
        switch (event.event) {
          case 'progress':
            return onProgress?.(event.progress);
          case 'regions':
            return onRegions?.(event.regions);
          case 'found':
            return onFound?.(event);
          case 'proof':
            return onProof?.(event.proof);
          case 'painted':
            return onPainted?.(event.base64);
          case 'clipboard':
            return onClipboard?.(event.text);
          case 'done':
            return end(() => resolve(event.analysis));
          case 'failed':
            return end(() => reject(new UmbraError(event.code)));
        }
      },
      () => end(() => reject(new UmbraError('engine-lost'))),
    );

    function end(settle: () => void): void {
      if (over.signal.aborted) return;
      over.abort();
      link.close();
      settle();
    }

    const tellStop = (): void => link.send({ stop: true });
    signal?.addEventListener('abort', () => end(() => reject(new UmbraError('cancelled'))), { signal: over.signal });
    stop?.addEventListener('abort', tellStop, { signal: over.signal });
    link.send(job);
    if (signal?.aborted) end(() => reject(new UmbraError('cancelled')));
    else if (stop?.aborted) tellStop();
  });
}
