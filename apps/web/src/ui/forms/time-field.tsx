import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { parseTime } from '../../platform/parse-time.js';
import { FieldLabel, fieldClassNames, helpFor, type FieldProps } from './field.js';
import classes from './field.module.css';
import { uiTexts } from '../ui.texts.js';

/** A field for a time of day as text, `HH:mm`; other text stays as typed and is reported as invalid. */
export function TimeField(props: FieldProps<string>) {
  const t = useTexts(uiTexts);
  const { id, label, value, onChange, optional, error, disabled } = props;
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const settle = () => {
    const read = parseTime(text) ?? text.trim();
    setText(read);
    onChange(read);
    props.onBlur?.();
  };
  const impossible = value !== '' && parseTime(value) === null ? t('time.impossible') : undefined;
  return (
    <TextInput
      id={id}
      label={<FieldLabel label={label} {...(optional ? { optional } : {})} />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
      error={impossible ?? error}
      description={helpFor(props.description ?? t('time.hint'), props.help)}
      disabled={disabled}
      aria-required={optional ? undefined : true}
      inputMode="numeric"
      autoComplete="off"
      classNames={{ ...fieldClassNames, wrapper: `${classes['wrapper']} ${classes['dateInput']}` }}
    />
  );
}
