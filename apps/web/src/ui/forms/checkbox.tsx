import { useId, type ReactNode } from 'react';
import { beginLine } from '../../platform/format.js';
import { FieldLabel, helpFor } from './field.js';
import classes from './field.module.css';

interface CheckboxProps {
  id?: string;
  label: ReactNode;
  /** Which of the values of a group it is. */
  value?: string;
  hint?: string;
  /** One sentence that explains the field, shown to users who ask for explanations. */
  help?: string;
  checked: boolean;
  /** `withShift`: the Shift key was held, which selects all rows up to this one. */
  onChange: (checked: boolean, withShift: boolean) => void;
  error?: ReactNode;
  disabled?: boolean;
}

export function Checkbox(props: CheckboxProps) {
  const { id, label, value, hint, help, checked, onChange, error, disabled } = props;
  const helpId = useId();
  return (
    <div>
      <label className={classes['option']}>
        <input
          id={id}
          type="checkbox"
          value={value}
          checked={checked}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={help ? helpId : undefined}
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
      {help ? (
        <span data-help className={classes['help']} id={helpId}>
          {help}
        </span>
      ) : null}
      {error ? <span className={classes['error']}>{error}</span> : null}
    </div>
  );
}

interface CheckboxGroupProps {
  id?: string;
  label: string;
  description?: string;
  help?: string;
  options: readonly { value: string; label: string; hint?: string }[];
  /** One below the other, of one width. */
  column?: boolean;
  /** The chosen values in the order in which they were chosen. */
  value: readonly string[];
  onChange: (value: string[]) => void;
  error?: ReactNode;
  optional?: boolean | 'quiet';
  disabled?: boolean;
}

export function CheckboxGroup(props: CheckboxGroupProps) {
  const { id, label, options, value, onChange, error, optional, disabled } = props;
  const description = helpFor(props.description, props.help);
  return (
    <fieldset
      className={classes['fieldset']}
      id={id}
      tabIndex={id ? -1 : undefined}
      aria-invalid={error ? true : undefined}
      aria-describedby={error && id ? `${id}-error` : undefined}
      disabled={disabled}
    >
      <legend className={classes['label']}>
        <FieldLabel label={label} {...(optional ? { optional } : {})} />
      </legend>
      {description ? <div className={classes['description']}>{description}</div> : null}
      <div className={classes['options']} data-column={props.column || undefined}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            label={beginLine(option.label)}
            value={option.value}
            {...(option.hint ? { hint: beginLine(option.hint) } : {})}
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
      {error ? (
        <span className={classes['error']} id={id ? `${id}-error` : undefined}>
          {error}
        </span>
      ) : null}
    </fieldset>
  );
}
