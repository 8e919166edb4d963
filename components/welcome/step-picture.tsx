/** Which of the three steps is drawn. */
export type Step = 'open' | 'check' | 'share';

/** Lines of text on the drawn page: x, y and length; `true` where there is something to hide. */
const LINES = [
  [20, 40, 60, false],
  [20, 54, 90, true],
  [20, 68, 74, false],
  [20, 82, 56, true],
  [20, 96, 84, false],
] as const;

/** A small drawing of a step: a page; the page with boxes; the page on its way out. */
export function StepPicture({ step }: { step: Step }) {
  const hidden = step !== 'open';
  return (
    <svg className="step-picture" viewBox="0 0 160 120" aria-hidden="true">
      <rect className="drawn-page" x="8" y="8" width="144" height="104" rx="6" />
      <path className="drawn-line" d="M8 26h144" />
      <rect className={step === 'open' ? 'drawn-accent' : 'drawn-dim'} x="130" y="12" width="10" height="10" rx="2.5" />
      {LINES.map(([x, y, length, secret]) =>
        secret && hidden ? (
          <rect key={y} className="drawn-box" x={x - 3} y={y - 5} width={length + 6} height="10" />
        ) : (
          <rect key={y} className="drawn-text" x={x} y={y - 2} width={length} height="4" rx="2" />
        ),
      )}
      {step === 'open' ? <path className="drawn-pointer" d="M136 20v15l3.5-3.3 2.5 5.3 2.7-1.2-2.5-5.2 4.8-.4z" /> : null}
      {step === 'check' ? <path className="drawn-hatch" d="M110 87l8-10M118 87l8-10M126 87l8-10M134 87l6-7.5" /> : null}
      {step === 'share' ? (
        <g>
          <circle className="drawn-accent" cx="128" cy="88" r="16" />
          <path className="drawn-tick" d="M120 88l6 6 10-11" />
        </g>
      ) : null}
    </svg>
  );
}
