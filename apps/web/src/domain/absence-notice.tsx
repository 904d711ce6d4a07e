import { useQuery } from '@tanstack/react-query';
import { firstOf } from '../platform/data/queries.js';
import { isDay } from '../platform/days.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { useFormat } from '../platform/use-format.js';
import { Notice } from '../ui/feedback/notice.js';
import { absenceNoticeTexts } from './absence-notice.texts.js';

interface AbsenceNoticeProps {
  /** Whom the meeting is planned for; empty while nobody is chosen. */
  staffId: string;
  /** The day as typed; it may be missing yet. */
  day: string;
}

/** Says that a colleague is absent on a day, and who stands in. It stops nobody: an absence may still change. */
export function AbsenceNotice({ staffId, day }: AbsenceNoticeProps) {
  const t = useTexts(absenceNoticeTexts);
  const f = useFormat();
  const { data } = useQuery({
    ...firstOf('listStaffAbsences', 1, { query: { staffId, on: day } }),
    enabled: staffId !== '' && isDay(day),
  });
  const absence = data?.items[0];
  if (!absence) return null;
  const { colleague, deputy, fromOn, untilOn } = absence;
  return (
    <Notice
      live
      tone="warning"
      title={t('title', {
        name: f.name(colleague.name),
        from: f.date(fromOn),
        until: f.date(untilOn),
      })}
    >
      {deputy ? t('deputy', { name: f.name(deputy.name) }) : t('nobody')}
    </Notice>
  );
}
