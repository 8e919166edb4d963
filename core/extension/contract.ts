import type { ErrorCode } from '../errors';
import type { OutputFormat } from '../image/file-formats';
import type { TextFormat } from '../text/formats/slot';
import type { RestoredText } from '../text/restore-text';
import type { HideAction } from './hide-page';
import type { MaskReply, MaskRequest, RestoreRequest } from './mask-in-background';
import type { Analysis, CaptureMode, Finding, Policy, Progress, Region, StyleChoice } from '../model';
import type { Proof } from '../proof-model';
import type { NoticeAction, NoticeContent } from '../notice';
import type { ServiceState } from '../hosted/hosted-job';
import type { ProviderId } from '../hosted/provider';

export type { CaptureDocument, CaptureOrigin } from '../model';

/**
 * Everything that contexts of the extension say to each other. Content scripts may import this
 * file's types and nothing else of it. Images never travel: they lie encrypted in IndexedDB and
 * messages carry their ids.
 */

/** Requests that the background answers, by name: what is sent and what comes back. */
export interface BackgroundRequests {
  /** Captures the visible part of a tab. Errors: page-not-capturable, capture-failed, storage-full. */
  'capture-tab': { request: { tabId: number; windowId: number }; reply: { captureId: string } };
  /** Starts the engine where it does not run, and waits until it listens. */
  'start-engine': { request: Record<string, never>; reply: Record<string, never> };
  /** Opens the editor in its own window, on a capture or empty. */
  'open-editor': { request: { captureId: string | null }; reply: Record<string, never> };
  /** Fetches the image that `needsAccess` of a capture names, after the user gave access. Errors: image-unreachable, image-needs-access. */
  'fetch-image': { request: { captureId: string }; reply: { captureId: string } };
  /** A page that showed this capture is closing. It is deleted unless another page shows it. */
  'release-capture': { request: { captureId: string }; reply: Record<string, never> };
  /** Masks a text by the policy in use and remembers its placeholders. Errors: engine-lost, text-too-large, storage-full. */
  'mask-text': { request: MaskRequest; reply: MaskReply };
  /** Puts back into a text what is remembered. */
  'restore-text': { request: RestoreRequest; reply: RestoredText };
  /** Turns the paste guard of a site on, where the user gave access to it, or off. Its open tabs are reloaded. Errors: sender-refused, settings-invalid, storage-full. */
  'guard-site': { request: { origin: string; on: boolean }; reply: Record<string, never> };
  /** The user is being asked for access to a site: when it comes the guard is turned on, also where the asking page is gone by then. */
  'expect-access': { request: { origin: string }; reply: Record<string, never> };
  /** Hides personal data on the page of a tab, or shows it again: see `hidePage`. `null` where nothing is hidden then. Errors: page-not-scriptable, sender-refused, those of the engine. */
  'hide-page': { request: { tabId: number; action: HideAction }; reply: { state: PageHideState | null } };
  /** A site is no longer hidden by itself. */
  'forget-hidden-site': { request: { origin: string }; reply: Record<string, never> };
  /** Masks a text, or with `null` the one on the clipboard, and puts it there; `count` values were masked. Errors: those of the engine, clipboard-refused. */
  'mask-clipboard': { request: { text: string | null; site: string | null }; reply: { count: number } };
  /** Replaces placeholders on the clipboard by what they stand for; `count` of them. Errors: clipboard-refused. */
  'restore-clipboard': { request: { site: string | null }; reply: { count: number } };
  /** What a notice over a web page has to say. Errors: capture-gone. */
  'load-notice': { request: { notice: string }; reply: NoticeContent };
  /** The user chose something in a notice: the page under it is told. */
  'answer-notice': { request: { notice: string; action: NoticeAction }; reply: Record<string, never> };
  /** A value of a notice is to stay visible always; the paste is masked anew. Errors: capture-gone, settings-invalid, storage-full. */
  'keep-value': { request: { notice: string; index: number }; reply: Record<string, never> };
  /** Copies the text that a notice holds. Errors: capture-gone, clipboard-refused. */
  'copy-notice': { request: { notice: string }; reply: Record<string, never> };
  /** Hosted services that are set up, without their keys. */
  'list-services': { request: Record<string, never>; reply: { services: readonly ServiceState[] } };
  /** Keeps how a service is reached. Errors: service-not-set-up. */
  'save-service': { request: { provider: ProviderId; key: string | null; baseUrl: string | null; plan: string }; reply: Record<string, never> };
  /** Forgets a service, its key and the access to its host. */
  'remove-service': { request: { provider: ProviderId }; reply: Record<string, never> };
  /** Keeps whether the user agrees to what is sent to a service. Errors: service-not-set-up. */
  'set-consent': { request: { provider: ProviderId; consent: boolean }; reply: Record<string, never> };
  /** Asks a service what costs nothing. Errors: those of a service. */
  'check-service': { request: { provider: ProviderId }; reply: Record<string, never> };
}

/** How a page is hidden now. */
export interface PageHideState {
  /** How many places. */
  readonly hidden: number;
  readonly pictures: boolean;
  readonly labels: boolean;
  /** Whether the site's pages are always hidden. */
  readonly stays: boolean;
}

export type BackgroundRequestName = keyof BackgroundRequests;

/** Answers cross the border as values: an error is its code. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ErrorCode };

/** Name of the port between a page that wants work done and the engine. One port, one job; closing it aborts the job. */
export const ENGINE_PORT = 'engine';

/**
 * Name of the port by which popup and editor say that they show a capture, followed by its id:
 * `hold/ID`. When the last one closes, the capture is deleted.
 */
export const HOLD_PORT = 'hold';

/** Name of the port between the popup and the background over a capture by a mode. One port, one capture. */
export const MODE_PORT = 'mode';

/** The first message on that port. `seconds` is how long a delay takes. */
export type ModeRequest =
  | { readonly mode: Exclude<CaptureMode, 'delay'>; readonly tabId: number; readonly windowId: number }
  | { readonly mode: 'delay'; readonly seconds: number; readonly tabId: number; readonly windowId: number };

/** Any later message on it. */
export interface ModeCancel {
  readonly cancel: true;
}

/** What the background says on it. `started`: the page waits for the user, or the camera runs. `done` and `failed` are the last word. */
export type ModeEvent =
  | { readonly event: 'started' }
  | { readonly event: 'progress'; readonly progress: Progress }
  | { readonly event: 'done' }
  | { readonly event: 'failed'; readonly code: ErrorCode };

/** Name of the port between a page and the background over a job at a hosted service (`HostedJob`, `HostedEvent`). One port, one job; closing it aborts the job. */
export const HOSTED_PORT = 'hosted';

/** Parameters of the editor's address. `capture` names what it opens; `error` says why there is none. */
export const EDITOR_PARAMETERS = { capture: 'capture', error: 'error' } as const;

/** A capture as a job names it. The key is base64 of 32 bytes; the engine forgets it with the job. */
export interface CaptureRef {
  readonly id: string;
  readonly key: string;
}

/** Work for the engine. */
export type EngineJob =
  /** Reads the image and finds personal data in it. */
  | { readonly job: 'analyze'; readonly capture: CaptureRef; readonly policy: Policy }
  /** Paints the regions that are on and puts the PNG on the clipboard, without a window. `words` has what each region is called, in their order. */
  | { readonly job: 'copy'; readonly capture: CaptureRef; readonly regions: readonly Region[]; readonly style: StyleChoice; readonly words: readonly string[]; readonly history: number }
  /** Finds personal data in a text, stretch by stretch. */
  | { readonly job: 'find-text'; readonly text: string; readonly policy: Policy; readonly format: TextFormat }
  /** Paints the regions that are on, reads the finished image again and says what is still readable. `words` as for `copy`. */
  | { readonly job: 'prove'; readonly capture: CaptureRef; readonly regions: readonly Region[]; readonly style: StyleChoice; readonly words: readonly string[]; readonly policy: Policy; readonly scale: number }
  /** Paints the regions that are on and gives the file back: a picture on its way to a page, which it has to reach in a message. `quality` as for saving. */
  | { readonly job: 'paint'; readonly capture: CaptureRef; readonly regions: readonly Region[]; readonly style: StyleChoice; readonly words: readonly string[]; readonly format: OutputFormat; readonly quality: number }
  /** Puts text on the clipboard, without a window. */
  | { readonly job: 'copy-text'; readonly text: string }
  /** Reads the text on the clipboard, without a window. */
  | { readonly job: 'read-text' }
  /** Starts the OCR workers for these languages, so that the first reading is quick. */
  | { readonly job: 'warm'; readonly languages: Policy['languages'] };

/** What the engine says on the port. `done` and `failed` are the last word. */
export type EngineEvent =
  | { readonly event: 'progress'; readonly progress: Progress }
  /** All regions so far; ids of earlier ones stay. */
  | { readonly event: 'regions'; readonly regions: readonly Region[] }
  /** Findings of one stretch of a text that begins at `from`; the first begins at 0. `failed` has the recognizers that failed so far. */
  | { readonly event: 'found'; readonly from: number; readonly findings: readonly Finding[]; readonly failed: readonly string[] }
  | { readonly event: 'proof'; readonly proof: Proof }
  /** The painted picture, base64 of a file in the format that was asked for. */
  | { readonly event: 'painted'; readonly base64: string }
  /** The text on the clipboard. */
  | { readonly event: 'clipboard'; readonly text: string }
  | { readonly event: 'done'; readonly analysis: Analysis | null }
  | { readonly event: 'failed'; readonly code: ErrorCode };

/** What the page says after the job on the same port: stop reading and give what there is. */
export interface EngineStop {
  readonly stop: true;
}
