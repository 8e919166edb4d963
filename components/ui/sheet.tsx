import './sheet.css';
import type { ComponentProps, ReactNode } from 'react';

interface SheetProps extends ComponentProps<'main'> {
  /** The page's title and its first heading. */
  readonly title: string;
  /** Buttons beside the heading. */
  readonly actions: ReactNode;
}

/** A page of its own of one column: a heading with what can be done, and what belongs under it. */
export function Sheet({ title, actions, className, children, ...rest }: SheetProps) {
  return (
    <main className={`sheet ${className ?? ''}`} {...rest}>
      <title>{title}</title>
      <header className="sheet-head">
        <h1>{title}</h1>
        <div className="no-print">{actions}</div>
      </header>
      {children}
    </main>
  );
}
