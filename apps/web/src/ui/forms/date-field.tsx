import { Popover, TextInput } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { formatDate } from '../../platform/format.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { parseDate } from '../../platform/parse-date.js';
import { IconCalendar } from '../icons/icons.js';
import { IconButton } from '../navigation/button.js';
import { FieldLabel, fieldClassNames, helpFor, type FieldProps } from './field.js';
import classes from './field.module.css';
import { uiTexts } from '../ui.texts.js';

const Calendar = lazy(() => import('../dates/calendar.js').then((m) => ({ default: m.Calendar })));

interface DateFieldProps extends FieldProps<string> {
  min?: string;
  max?: string;
}

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);
const shown = (value: string): string => (isDate(value) ? formatDate(value) : value);

/**
 * A field for a date as text, with a calendar. The value is `YYYY-MM-DD`, or the text as typed when it is no
 * date: typed text is not lost, the field reports the error, and the form rejects it.
 */
export function DateField(props: DateFieldProps) {
  const t = useTexts(uiTexts);
  const { id, label, value, onChange, optional, error, min, max } = props;
  const [text, setText] = useState(() => shown(value));
  const [open, setOpen] = useState(false);
  useEffect(() => setText(shown(value)), [value]);

  const settle = () => {
    onChange(text.trim() === '' ? '' : (parseDate(text) ?? text.trim()));
    setText((typed) => shown(parseDate(typed) ?? typed));
    props.onBlur?.();
  };
  const impossible = value !== '' && !isDate(value) ? t('date.impossible') : undefined;

  const picker = (
    <Popover opened={open} onChange={setOpen} trapFocus shadow="md" position="bottom-end">
      <Popover.Target>
        <IconButton
          label={t('date.openCalendar')}
          icon={<IconCalendar size={18} aria-hidden />}
          {...(props.disabled ? { disabled: true } : {})}
          onClick={() => setOpen((was) => !was)}
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('date.calendar')}>
        <Suspense fallback={null}>
          <Calendar
            value={isDate(value) ? value : null}
            {...(min ? { min } : {})}
            {...(max ? { max } : {})}
            onPick={(picked) => {
              onChange(picked);
              setOpen(false);
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );

  return (
    <TextInput
      id={id}
      label={<FieldLabel label={label} {...(optional ? { optional } : {})} />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
        if (event.altKey && event.key === 'ArrowDown') setOpen(true);
      }}
      error={impossible ?? error}
      description={helpFor(props.description ?? t('date.hint'), props.help)}
      disabled={props.disabled}
      aria-required={optional ? undefined : true}
      autoComplete="off"
      classNames={{ ...fieldClassNames, wrapper: `${classes['wrapper']} ${classes['dateInput']}` }}
      rightSection={picker}
      rightSectionWidth={40}
    />
  );
}
