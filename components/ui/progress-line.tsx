import './progress-line.css';
import type { Progress } from '../../core/model';

/** A thin line that says how far a reading is; with `null` that it has begun. */
export function ProgressLine({ progress, label }: { progress: Progress | null; label: string }) {
  const known = progress !== null && progress.total > 0;
  return <progress className="progress-line" aria-label={label} max={known ? progress.total : 1} value={known ? progress.done : undefined} />;
}
