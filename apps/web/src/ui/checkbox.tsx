import type { ReactNode } from 'react';
import classes from './field.module.css';

interface CheckboxProps {
  id?: string;
  label: ReactNode;
  hint?: string;
  checked: boolean;
  /** `withShift`: the Shift key was held, as one does to choose all up to here. */
  onChange: (checked: boolean, withShift: boolean) => void;
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
          onChange={(event) => {
            const { nativeEvent } = event;
            onChange(
              event.currentTarget.checked,
              nativeEvent instanceof MouseEvent && nativeEvent.shiftKey,
            );
          }}
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

interface CheckboxGroupProps {
  label: string;
  description?: string;
  options: readonly { value: string; label: string }[];
  /** The chosen values in the order in which they were chosen. */
  value: readonly string[];
  onChange: (value: string[]) => void;
}

export function CheckboxGroup({
  label,
  description,
  options,
  value,
  onChange,
}: CheckboxGroupProps) {
  return (
    <fieldset className={classes['fieldset']}>
      <legend className={classes['label']}>{label}</legend>
      {description ? <p className={classes['description']}>{description}</p> : null}
      <div className={classes['options']}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            checked={value.includes(option.value)}
            onChange={(checked) =>
              onChange(
                checked
                  ? [...value, option.value]
                  : value.filter((chosen) => chosen !== option.value),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
