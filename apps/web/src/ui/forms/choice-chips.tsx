import classes from './choice-chips.module.css';
import type { Option } from './select-field.js';

interface ChoiceChipsProps {
  /** What the chips choose between. */
  label: string;
  options: readonly Option[];
  value: string;
  onChange: (value: string) => void;
}

/** A few choices of which one holds, all in sight. */
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
