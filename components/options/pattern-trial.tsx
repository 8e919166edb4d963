import { useState } from 'react';
import { useTranslate } from '../translate';
import { usePatternTrial } from './use-pattern-trial';

/** Longest text on which a pattern is tried, in characters. */
const MAX_SAMPLE = 2000;

/** A text to try a pattern on before it is kept, and the same text with what the pattern fits marked. */
export function PatternTrial({ source }: { source: string }) {
  const { text, count } = useTranslate();
  const [sample, setSample] = useState('');
  const fits = usePatternTrial(source, sample);
  const tried = source !== '' && sample !== '' ? fits : null;
  return (
    <>
      <label className="field">
        <span>{text('pattern_try')}</span>
        <textarea rows={2} maxLength={MAX_SAMPLE} spellCheck={false} autoComplete="off" value={sample} data-command="pattern-sample" onChange={(event) => setSample(event.target.value)} />
      </label>
      <output className="dim">{tried ? count('pattern_fits', tried.length) : null}</output>
      {tried && tried.length > 0 ? (
        <p className="pattern-trial">
          {tried.map(({ start, end }, index) => (
            <span key={start}>
              {sample.slice(tried[index - 1]?.end ?? 0, start)}
              <mark>{sample.slice(start, end)}</mark>
            </span>
          ))}
          {sample.slice(tried.at(-1)?.end)}
        </p>
      ) : null}
    </>
  );
}
