import type { PageRequestName, PageRequests } from '../../extension/page-contract';
import type { NoticeAction } from '../../notice';
import type { ShadowOf } from '../editing/edit-target';

/** How the guard in a page reaches the rest of the extension. */
export interface GuardLink {
  /** Asks the background. Rejects with an `UmbraError`; with `unexpected` where the extension is gone. */
  ask<Name extends PageRequestName>(name: Name, request: PageRequests[Name]['request']): Promise<PageRequests[Name]['reply']>;
  /** Calls back with what the user chooses in a notice. */
  onAction(listener: (notice: string, action: NoticeAction) => void): void;
  /** Calls back with a notice that is to be shown here for another frame of the tab; the answer is whether it is. */
  onHost(listener: (notice: string) => boolean): void;
  /** The address of a notice. */
  noticeUrl(notice: string): string;
  readonly shadowOf: ShadowOf;
}
