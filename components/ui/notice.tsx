import './notice.css';
import type { ReactNode, Ref } from 'react';

interface NoticeProps {
  readonly tone: 'plain' | 'warn' | 'leak';
  readonly text: string;
  readonly children?: ReactNode;
  readonly role?: 'alert';
  readonly ref?: Ref<HTMLDivElement>;
}

/** Something that has to be said in its place, with what can be done about it. */
export function Notice({ tone, text, children, role, ref }: NoticeProps) {
  return (
    <div ref={ref} className="notice" data-tone={tone} role={role}>
      <p>{text}</p>
      {children ? <div className="notice-actions">{children}</div> : null}
    </div>
  );
}
