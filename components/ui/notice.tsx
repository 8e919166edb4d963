import './notice.css';
import type { ReactNode } from 'react';

/** Something that has to be said in its place, with what can be done about it. */
export function Notice({ tone, text, children, role }: { tone: 'plain' | 'warn' | 'leak'; text: string; children?: ReactNode; role?: 'alert' }) {
  return (
    <div className="notice" data-tone={tone} role={role}>
      <p>{text}</p>
      {children ? <div className="notice-actions">{children}</div> : null}
    </div>
  );
}
