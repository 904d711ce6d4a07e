import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { useMay } from '../../../platform/access.js';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { Link } from '../../../ui/navigation/link.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { eventsTexts } from '../events.texts.js';

/** Tells users who can act on it, on every part of the administration, that events are parked. */
export function ParkedNotice() {
  const t = useTexts(eventsTexts);
  const f = useFormat();
  const may = useMay('eventDelivery.manage');
  const { pathname } = useLocation();
  const parked = useQuery({ ...read('getEventDeliverySummary'), enabled: may }).data?.parked ?? 0;
  if (parked === 0 || pathname === paths.admin('events')) return null;
  return (
    <Notice
      tone="warning"
      title={t('noticeTitle', { count: f.number(parked) })}
      actions={<Link to={paths.admin('events')}>{t('noticeAction')}</Link>}
    >
      {t('noticeText')}
    </Notice>
  );
}
