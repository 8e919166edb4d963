import { createContext, use } from 'react';
import { summary } from '../../core/editor/summary';
import type { Report } from '../../core/proof/report';
import type { MadeReport, ReportInput } from '../../core/proof/report-input';
import { policyOf } from '../../core/settings/schema';
import { proofCounts } from './proof-line';
import type { Session } from './session';

/** What makes reports. The page's entrypoint hands it in; errors are `UmbraError`s. */
export interface Reports {
  readonly make: (input: ReportInput<Blob>) => Promise<MadeReport>;
  /** Saves under this name, which has no ending. */
  readonly save: (report: Report, name: string) => void;
  /** Opens a page that shows it. */
  readonly show: (made: MadeReport) => Promise<void>;
}

const ReportsContext = createContext<Reports | null>(null);

/** Gives the components below it what makes reports. */
export const ReportsProvider = ReportsContext;

/** What makes reports, or `null` where the page offers none. */
export function useReports(): Reports | null {
  return use(ReportsContext);
}

/**
 * Makes a report on the picture as it stands, and saves it first where that was not done: a report fits one file. `null`
 * where it was not saved, since something is asked first. Errors: those of `Reports.make`.
 */
export async function reportOn(session: Session, { make }: Reports): Promise<MadeReport | null> {
  if (session.getState().exported !== 'save') await session.export('save');
  const state = session.getState();
  const { capture, image, exported, file, proof, editor, phase } = state;
  if (exported !== 'save' || file === null || capture === null || image === null || proof.status !== 'done') return null;
  const { present } = editor.history;
  return await make({
    captureId: capture.id,
    width: image.width,
    height: image.height,
    output: file,
    policy: policyOf(session.getSettings()),
    regions: present.regions,
    proof: proof.last,
    open: { ...proofCounts(state), unread: summary(present).unread },
    stopped: phase === 'stopped',
  });
}
