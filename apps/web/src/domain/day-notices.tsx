import { useQuery } from '@tanstack/react-query';
import type { Dto } from '@gza/contract';
import { read } from '../platform/data/queries.js';
import { isDay } from '../platform/days.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { useFormat } from '../platform/use-format.js';
import { Checkbox } from '../ui/forms/checkbox.js';
import { Notice } from '../ui/feedback/notice.js';
import { dayNoticesTexts } from './day-notices.texts.js';

interface DayNoticesProps {
  bureauId: string;
  /** Day as typed; it may be missing yet. */
  day: string;
  onHoliday: boolean;
  onHolidayChange: (agreed: boolean) => void;
}

/** Shows the public holiday on a day, and takes the agreement to meet on it. */
export function DayNotices({ bureauId, day, ...holiday }: DayNoticesProps) {
  const { data } = useQuery({
    ...read('getCalendar', { query: { from: day, to: day, bureauId } }),
    enabled: isDay(day),
  });
  if (!data || data.from !== day) return null;
  return <HolidayNotice name={data.holidays[0]?.name} {...holiday} />;
}

interface HolidayNoticeProps extends Pick<DayNoticesProps, 'onHoliday' | 'onHolidayChange'> {
  name: Dto<'LocalizedText'> | undefined;
}

function HolidayNotice({ name, onHoliday, onHolidayChange }: HolidayNoticeProps) {
  const t = useTexts(dayNoticesTexts);
  const f = useFormat();
  if (!name) return null;
  return (
    <Notice live tone="warning" title={t('holiday', { name: f.text(name) })}>
      <Checkbox
        label={t('onHoliday')}
        help={t('onHolidayHelp')}
        checked={onHoliday}
        onChange={onHolidayChange}
      />
    </Notice>
  );
}
