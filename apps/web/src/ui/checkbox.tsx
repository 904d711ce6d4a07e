import type { ReactNode } from 'react';
import classes from './field.module.css';

interface CheckboxProps {
  id?: string;
  label: ReactNode;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  error?: ReactNode;
  disabled?: boolean;
}

export function Checkbox({ id, label, hint, checked, onChange, error, disabled }: CheckboxProps) {
  return (
    <div>
      <label className={classes['option']}>
        <input
          id={id}
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>
          {label}
          {hint ? <span className={classes['hint']}>{hint}</span> : null}
        </span>
      </label>
      {error ? <span className={classes['error']}>{error}</span> : null}
    </div>
  );
}
