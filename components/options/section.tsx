import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly text?: string | undefined;
  readonly children: ReactNode;
}

/** One group of settings, with its name and what it is for. */
export function Section({ id, title, text, children }: SectionProps) {
  return (
    <section className="section" aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>{title}</h2>
        {text === undefined ? null : <p className="dim">{text}</p>}
      </div>
      <div className="section-body">{children}</div>
    </section>
  );
}
