import type { Tone } from '../theme/tone.js';
import classes from './choice-strip.module.css';

export interface StripOption<Value extends string> {
  value: Value;
  label: string;
  tone?: Tone;
}

interface ChoiceStripProps<Value extends string> {
  id: string;
  /** Name of the choice, for users who do not see the place of the strip. */
  label: string;
  options: readonly StripOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  invalid?: boolean;
  disabled?: boolean;
}

/** A few short choices side by side, each one tap: native radio buttons under large labels. */
export function ChoiceStrip<Value extends string>(props: ChoiceStripProps<Value>) {
  const { id, label, options, value, onChange, invalid, disabled } = props;
  return (
    <div
      id={id}
      className={classes['strip']}
      role="radiogroup"
      aria-label={label}
      aria-invalid={invalid || undefined}
      tabIndex={-1}
    >
      {options.map((option) => (
        <label key={option.value} className={classes['choice']} data-tone={option.tone}>
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            disabled={disabled}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
