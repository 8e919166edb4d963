import { errorCode } from '../../errors';
import type { HeldReason, NoticeAction } from '../../notice';
import { deepActive, type EditTarget, editTargetOf, readTarget } from '../editing/edit-target';
import { keepPlace } from '../editing/keep-place';
import { type Landing, offer, type PasteContent, putContent } from '../editing/put-content';
import { type Insertion, takeBack } from '../editing/take-back';
import type { GuardLink } from './guard-link';
import { chooseFiles, fileButtonIn, holdChoices } from './hold-choices';
import { type HeldTransfer, holdTransfers, isOfFiles } from './hold-transfers';
import type { Listen } from './lasting-listeners';
import { maskTransfer } from './mask-transfer';
import type { Notices } from './notices';
import { saveFiles } from './save-files';

/** A transfer that was held, and what became of it so far. */
interface Job {
  readonly held: HeldTransfer;
  readonly target: EditTarget | null;
  /** Puts focus and caret back to where the user pasted. */
  readonly toPlace: () => void;
  inserted: Insertion | null;
  /** What the page was to get. */
  masked: PasteContent | null;
}

/** Holds back what is pasted, dropped and chosen as a file, and gives the page what is left of it when it was masked. One after the other, in the order of the pastes. Returns what is to be called when a script presses an element: it may be a file button that stands in no document. */
export function guardPastes(document: Document, listen: Listen, link: GuardLink, notices: Notices): (pressed: Element) => void {
  let queue: Promise<unknown> = Promise.resolve();

  holdTransfers(listen, (held) => {
    const element = held.kind === 'drop' ? held.target : (deepActive(document, link.shadowOf) ?? held.target);
    const target = editTargetOf(element) ?? editTargetOf(held.target);
    if (held.kind === 'drop' && target) toPoint(document, target, held.point);
    const job: Job = { held, target, toPlace: target ? keepPlace(target) : () => undefined, inserted: null, masked: null };
    inTurn(() => pasteMasked(job));
  });
  const watchButton = holdChoices(listen, link.shadowOf, (button, files) => {
    const held: HeldTransfer = { kind: 'choice', target: button, point: { x: 0, y: 0 }, text: '', html: null, files, folder: button.webkitdirectory };
    inTurn(() => pasteMasked({ held, target: null, toPlace: () => undefined, inserted: null, masked: null }));
  });
  return watchButton;

  function inTurn(work: () => Promise<unknown>): void {
    queue = queue.then(work).catch(() => undefined);
  }

  async function pasteMasked(job: Job): Promise<void> {
    job.masked = null;
    try {
      const { content, notice } = await maskTransfer(job.held, link, buttonOf(job.held)?.accept ?? '');
      job.masked = content;
      const landing = await deliver(job, content);
      if (landing === 'refused' && content.files.length === 0 && !job.target) return;
      if (landing !== 'landed') return await stayBack(job, 'not-landed');
      if (notice !== null) notices.show(notice, (action) => answer(job, action));
    } catch (error) {
      await stayBack(job, reasonOf(error));
    }
  }

  function buttonOf({ target }: HeldTransfer): HTMLInputElement | null {
    return target && fileButtonIn(target, link.shadowOf);
  }

  async function deliver(job: Job, content: PasteContent): Promise<Landing> {
    const { held, target } = job;
    if (content.text === '' && content.files.length === 0) return 'landed';
    if (held.kind === 'drop' && offer(held.target ?? document.body, 'drop', content, held.point)) return 'landed';
    const button = content.files.length > 0 ? buttonOf(held) : null;
    if (button) return chooseFiles(button, content.files) ? 'landed' : 'refused';
    if (!target) return offer(held.target ?? document.body, 'paste', content) ? 'landed' : 'refused';
    job.toPlace();
    // Editors learn of a selection that was put back from an event that comes later.
    if (deepActive(document, link.shadowOf) !== target.element) await new Promise((resolve) => setTimeout(resolve, 20));
    job.inserted = { target, before: readTarget(target), start: target.field?.selectionStart ?? 0, put: content.text };
    return await putContent(target, content);
  }

  async function stayBack(job: Job, reason: HeldReason): Promise<void> {
    const { text = '', files = [] } = job.masked ?? {};
    try {
      const { notice } = await link.ask('guard-notice', { kind: 'held', reason, masked: text || null, files: files.length, ofFiles: isOfFiles(job.held) });
      notices.show(notice, (action) => answer(job, action));
    } catch {
      notices.tellGone();
    }
  }

  function answer(job: Job, action: NoticeAction): void {
    inTurn(async () => {
      if (action === 'save') return saveFiles(job.masked?.files);
      if (action !== 'undo' && action !== 'original' && action !== 'again') return;
      const { held, inserted } = job;
      const bare = inserted === null || readTarget(inserted.target) === inserted.before || (await takeBack(inserted));
      if (!bare) return await stayBack(job, 'not-landed');
      job.inserted = null;
      if (held.kind === 'choice' && action === 'undo') chooseFiles(held.target as HTMLInputElement, []);
      if (action === 'again') await pasteMasked(job);
      else if (action === 'original' && (await deliver(job, held)) !== 'landed') await stayBack(job, 'not-landed');
    });
  }
}

function reasonOf(error: unknown): HeldReason {
  if (error instanceof Error && (error.message === 'file-unreadable' || error.message === 'file-too-large')) return error.message;
  return errorCode(error);
}

/** Puts the caret where something was dropped. */
function toPoint(document: Document, { field, element }: EditTarget, { x, y }: HeldTransfer['point']): void {
  element.focus({ preventScroll: true });
  if (field) return;
  const range = document.caretRangeFromPoint?.(x, y);
  if (!range || !element.contains(range.startContainer)) return;
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}
