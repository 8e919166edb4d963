import './button.css';
import type { ComponentProps, ReactNode } from 'react';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** Name by which tests and scripts find it. */
  readonly command: string;
  readonly look?: 'primary' | 'normal' | 'plain' | 'icon';
  /** The key that does the same, as shown on the button. */
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** A button with the name of the command that it gives. */
export function Button({ command, look = 'normal', hint, children, className, ...rest }: ButtonProps) {
  return (
    <button {...rest} type="button" className={className ? `button ${className}` : 'button'} data-command={command} data-look={look}>
      {children}
      {hint === undefined ? null : <kbd aria-hidden="true">{hint}</kbd>}
    </button>
  );
}
