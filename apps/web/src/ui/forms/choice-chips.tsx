import classes from './choice-chips.module.css';
import type { Option } from './select-field.js';

interface ChoiceChipsProps {
  /** Name of the choice, for screen readers. */
  label: string;
  options: readonly Option[];
  value: string;
  onChange: (value: string) => void;
}

/** A few options in sight, of which one is chosen. */
export function ChoiceChips({ label, options, value, onChange }: ChoiceChipsProps) {
  return (
    <div className={classes['chips']} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={classes['chip']}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
