import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { tbilisiInstant } from '../../../platform/format.js';
import { isDay } from '../../../platform/days.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { clashesWith, titleOf, type Claims } from '../calendar.presenter.js';
import { calendarTexts } from '../calendar.texts.js';
import { calendarPeriod } from '../queries.js';

interface DayNoticesProps {
  bureauId: string;
  /** Day and time as typed; either may be missing yet. */
  day: string;
  time: string;
  minutes: number;
  claims: Claims;
  onHoliday: boolean;
  onHolidayChange: (agreed: boolean) => void;
}

/** Shows obstacles at a time: another session of the same people or room, or a public holiday. */
export function DayNotices({ bureauId, day, time, minutes, claims, ...holiday }: DayNoticesProps) {
  const asked: Dto<'CalendarQuery'> | null = isDay(day) ? { from: day, to: day, bureauId } : null;
  const { data } = useQuery(calendarPeriod(asked));
  const startsAt = tbilisiInstant(day, time);
  if (!data || data.from !== day) return null;
  const clashes = startsAt ? clashesWith(claims, startsAt, minutes, data.items) : [];
  return (
    <>
      <HolidayNotice name={data.holidays[0]?.name} {...holiday} />
      <Clashes clashes={clashes} />
    </>
  );
}

interface HolidayNoticeProps extends Pick<DayNoticesProps, 'onHoliday' | 'onHolidayChange'> {
  name: Dto<'LocalizedText'> | undefined;
}

function HolidayNotice({ name, onHoliday, onHolidayChange }: HolidayNoticeProps) {
  const t = useTexts(calendarTexts);
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

function Clashes({ clashes }: { clashes: ReturnType<typeof clashesWith> }) {
  const t = useTexts(calendarTexts);
  const f = useFormat();
  if (clashes.length === 0) return null;
  return (
    <Notice live tone="warning" title={t('clash.title')}>
      <ul>
        {clashes.map(({ session, kinds }) => (
          <li key={session.id}>
            {f.time(session.startsAt)} {titleOf(session)} (
            {kinds.map((kind) => t(`clash.${kind}`)).join(', ')})
          </li>
        ))}
      </ul>
    </Notice>
  );
}
