import type { ErrorCode } from './errors';
import type { EntityType } from './model';

/** Why something did not reach the page. */
export type HeldReason = ErrorCode | 'file-unreadable' | 'file-too-large' | 'not-landed' | 'page-unchecked' | 'nothing-selected' | 'clipboard-empty';

/** What a user chose in a notice. Sent to the frame that it stands over. */
export const NOTICE_ACTIONS = ['close', 'undo', 'original', 'again', 'mask', 'send', 'show', 'save'] as const;

export type NoticeAction = (typeof NOTICE_ACTIONS)[number];

/** One value that was masked. */
export interface NoticeItem {
  readonly entity: EntityType;
  readonly original: string;
  readonly replacement: string;
  readonly count: number;
}

/** What a notice says. Shown in a frame of the extension's own origin alone. */
export type NoticeContent =
  /** Text was masked and stands in the page, or on the clipboard (`copied`). `ofFiles`: it is that of files. `can`: what the user may still choose. */
  | { readonly kind: 'masked'; readonly items: readonly NoticeItem[]; readonly copied: boolean; readonly ofFiles?: boolean; readonly can: readonly NoticeAction[] }
  /** Pictures were redacted. */
  | { readonly kind: 'files'; readonly files: number; readonly hidden: number; readonly can: readonly NoticeAction[] }
  /** Something did not reach the page. `masked`: the text that would have; `files`: how many redacted files; `ofFiles`: files and no text were held. */
  | { readonly kind: 'held'; readonly reason: HeldReason; readonly masked: string | null; readonly files?: number; readonly ofFiles?: boolean; readonly can: readonly NoticeAction[] }
  /** Text with so many findings is about to be sent. */
  | { readonly kind: 'send'; readonly count: number; readonly can: readonly NoticeAction[] }
  /** Text with its placeholders replaced by what they stand for: `restored` of them. */
  | { readonly kind: 'restored'; readonly text: string; readonly restored: number; readonly can: readonly NoticeAction[] };
