import '@mantine/dates/styles.layer.css';
import { DatePicker } from '@mantine/dates';
import { useLanguage, useTexts } from '../../platform/i18n/use-texts.js';
import classes from './calendar.module.css';
import { uiTexts } from '../ui.texts.js';

interface CalendarProps {
  value: string | null;
  min?: string;
  max?: string;
  onPick: (date: string) => void;
}

/** Shows a month to pick a day from; loaded when first opened. */
export function Calendar({ value, min, max, onPick }: CalendarProps) {
  const language = useLanguage();
  const t = useTexts(uiTexts);
  return (
    <DatePicker
      value={value}
      {...(value ? { defaultDate: value } : {})}
      locale={language}
      classNames={{ day: classes['day'] ?? '', weekday: classes['weekday'] ?? '' }}
      firstDayOfWeek={1}
      weekdayFormat="dd"
      monthLabelFormat="MMMM YYYY"
      minDate={min}
      maxDate={max}
      onChange={(picked) => {
        if (picked) onPick(picked);
      }}
      ariaLabels={{
        nextMonth: t('date.nextMonth'),
        previousMonth: t('date.previousMonth'),
        nextYear: t('date.nextYear'),
        previousYear: t('date.previousYear'),
        nextDecade: t('date.nextDecade'),
        previousDecade: t('date.previousDecade'),
      }}
    />
  );
}
