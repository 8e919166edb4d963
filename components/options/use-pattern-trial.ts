import { useEffect, useState } from 'react';
import { checkPattern } from '../../core/detect/check-pattern';
import { compilePattern } from '../../core/detect/patterns/compile-pattern';
import { matchLines } from '../../core/detect/patterns/match-lines';
import type { TextSpan } from '../../core/model';

/** Where a pattern fits a text; `null` while that is not known, and for a pattern that must not be tried. */
export function usePatternTrial(source: string, sample: string): readonly TextSpan[] | null {
  const [harmless, setHarmless] = useState<string | null>(null);
  useEffect(() => {
    let stale = false;
    const check = async () => {
      const fault = await checkPattern(source);
      if (!stale && fault === null) setHarmless(source);
    };
    void check();
    return () => {
      stale = true;
    };
  }, [source]);
  const pattern = harmless === source ? compilePattern(source) : null;
  return pattern && [...matchLines(sample, pattern)];
}
