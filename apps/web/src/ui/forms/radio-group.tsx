import { beginLine } from '../../platform/format.js';
import { FieldLabel, helpFor, type FieldProps } from './field.js';
import classes from './field.module.css';
import type { Option } from './select-field.js';

interface RadioGroupProps extends FieldProps<string> {
  options: readonly Option[];
  column?: boolean;
  /** Digits also choose an option while the group has the focus. */
  numbered?: boolean;
  /** Called after a digit has chosen an option. */
  onNumber?: () => void;
}

/**
 * The option for a digit key: the one whose label begins with the digit, as ratings do, else the one in that
 * position. The key's position counts, so that it works in every layout.
 */
function optionOf(code: string, options: readonly Option[]): Option | undefined {
  const digit = /^(?:Digit|Numpad)(\d)$/u.exec(code)?.[1];
  if (digit === undefined) return undefined;
  const begins = (option: Option) => /^\d\s/u.test(option.label);
  if (options.some(begins)) return options.find(({ label }) => label.startsWith(`${digit} `));
  return options[Number(digit) - 1];
}

/** Native radio buttons in cards: arrow keys, forms mode and touch work without help of ours. */
export function RadioGroup(props: RadioGroupProps) {
  const { id, label, value, onChange, onBlur, options, error, optional } = props;
  const description = helpFor(props.description, props.help);
  const described = [description && `${id}-description`, error && `${id}-error`];
  return (
    <fieldset
      className={classes['fieldset']}
      id={id}
      tabIndex={-1}
      role="radiogroup"
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
      aria-invalid={error ? true : undefined}
      aria-required={optional ? undefined : true}
      onBlur={onBlur}
      onKeyDown={(event) => {
        if (!props.numbered || event.ctrlKey || event.altKey || event.metaKey) return;
        const option = optionOf(event.code, options);
        if (!option || props.disabled) return;
        event.preventDefault();
        onChange(option.value);
        props.onNumber?.();
      }}
    >
      <legend className={classes['label']}>
        <FieldLabel label={label} {...(optional ? { optional } : {})} />
      </legend>
      {description ? (
        <div className={classes['description']} id={`${id}-description`}>
          {description}
        </div>
      ) : null}
      <div className={classes['options']} data-column={props.column || undefined}>
        {options.map((option) => (
          <label key={option.value} className={classes['option']}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={props.disabled}
              onChange={() => onChange(option.value)}
            />
            <span>
              {beginLine(option.label)}
              {option.hint ? (
                <span className={classes['hint']}>{beginLine(option.hint)}</span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <span className={classes['error']} id={`${id}-error`}>
          {error}
        </span>
      ) : null}
    </fieldset>
  );
}
