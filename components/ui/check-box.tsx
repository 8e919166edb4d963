import type { ReactNode } from 'react';

interface CheckBoxProps {
  readonly checked: boolean | 'mixed';
  readonly onChange: (checked: boolean) => void;
  /** Name by which tests and scripts find it. */
  readonly command?: string;
  /** Its name where no label stands beside it. */
  readonly name?: string;
  readonly disabled?: boolean;
  readonly children?: ReactNode;
}

/** A check box that can be half checked, with its label. */
export function CheckBox({ checked, onChange, command, name, disabled, children }: CheckBoxProps) {
  return (
    <label className="check-box">
      <input
        ref={(input) => {
          if (input) input.indeterminate = checked === 'mixed';
        }}
        type="checkbox"
        checked={checked === true}
        disabled={disabled}
        aria-label={name}
        data-command={command}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
}
