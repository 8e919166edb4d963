import { openPlaces } from '../../core/editor/open-places';
import { useTranslate } from '../translate';
import type { SessionState } from './session-state';

/** How the check of the finished picture stands, in a few words; never more than is known. Nothing before a picture is read. */
export function ProofLine({ state, long = false }: { state: SessionState; long?: boolean }) {
  const { text, count } = useTranslate();
  const { proof } = state;
  if (proof.status === 'none') return null;
  if (proof.status === 'running')
    return (
      <span className="proof-line" data-proof="running">
        {text('proof_running')}
      </span>
    );
  if (proof.status === 'failed') return <span className="proof-line" data-tone="warn" data-proof="failed">{text('proof_failed')}</span>;
  const { readable, unchecked } = proofCounts(state);
  if (readable + unchecked === 0 && !proof.last.partial) return <span className="proof-line" data-proof="nothing">{text(long ? 'proof_nothing_long' : 'proof_nothing')}</span>;
  return (
    <span className="proof-line" data-proof={readable > 0 ? 'readable' : 'unchecked'}>
      {readable > 0 ? <span data-tone="leak">{count('proof_readable', readable)}</span> : null}
      {readable > 0 && unchecked > 0 ? ' · ' : null}
      {unchecked > 0 ? <span data-tone="warn">{count('proof_unchecked', unchecked)}</span> : null}
      {proof.last.partial ? <span data-tone="warn">{`${readable + unchecked > 0 ? ' · ' : ''}${text('truth_partial')}`}</span> : null}
    </span>
  );
}

/** How many places of the last proof are still open. */
export function proofCounts({ proof, editor }: SessionState): { readonly readable: number; readonly unchecked: number } {
  const open = openPlaces(proof.last, editor.history.present);
  const readable = open.filter(({ kind }) => kind === 'readable').length;
  return { readable, unchecked: open.length - readable };
}
