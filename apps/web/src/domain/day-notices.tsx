import { useQuery } from '@tanstack/react-query';
import { read } from '../platform/data/queries.js';
import { isDay } from '../platform/days.js';
import type { FormFields } from '../platform/forms/form-fields.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { useFormat } from '../platform/use-format.js';
import { Checkbox } from '../ui/forms/checkbox.js';
import { Notice } from '../ui/feedback/notice.js';
import { dayNoticesTexts } from './day-notices.texts.js';

interface DayNoticesProps {
  form: Pick<FormFields<object>, 'setValue'>;
  /** `startsAt` is the day as typed; it may be missing yet. */
  values: { startsAt: string; onHoliday: boolean };
  bureauId: string;
  /** Beginning of the paths, where the day belongs to a part of the body. */
  at?: string;
}

/** Shows the public holiday on a day, and takes the agreement to meet on it. */
export function DayNotices({ form, values, bureauId, at = '' }: DayNoticesProps) {
  const t = useTexts(dayNoticesTexts);
  const f = useFormat();
  const { startsAt: day, onHoliday } = values;
  const { data } = useQuery({
    ...read('getCalendar', { query: { from: day, to: day, bureauId } }),
    enabled: isDay(day),
  });
  const name = data?.from === day ? data.holidays[0]?.name : undefined;
  if (!name) return null;
  return (
    <Notice live tone="warning" title={t('holiday', { name: f.text(name) })}>
      <Checkbox
        label={t('onHoliday')}
        help={t('onHolidayHelp')}
        checked={onHoliday}
        onChange={(agreed) => form.setValue(`${at}onHoliday`, agreed)}
      />
    </Notice>
  );
}
