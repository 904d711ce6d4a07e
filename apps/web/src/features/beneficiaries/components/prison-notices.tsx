import type { Dto } from '@gza/contract';
import { useState } from 'react';
import { useMay } from '../../../platform/access.js';
import { appointmentDraft, BookAppointment } from '../../../domain/book-appointment.js';
import { appointmentLabels } from '../../../domain/labels/appointments.texts.js';
import { useEstablishmentName } from '../../../domain/reference.js';
import { latestVersion } from '../../../platform/latest-version.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import { NoticeForm } from '../forms/notice-form.js';
import { VisitForm } from '../forms/visit-form.js';
import { firstMeetingOf, urgency, type Prison } from '../outreach.presenter.js';
import { outreachTexts } from '../outreach.texts.js';

type Notice = Dto<'ReleaseNotice'>;
interface Asked {
  what: 'visit' | 'change' | 'meeting';
  notice: Notice;
}

export function PrisonNotices({ prison: { establishment, notices } }: { prison: Prison }) {
  const t = useTexts(outreachTexts);
  const people = useTexts(beneficiariesTexts);
  const nameOf = usePersonName();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [now] = useState(() => new Date());
  const prison = useEstablishmentName()(establishment);
  const cells = useCells(setAsked, now);
  const close = () => setAsked(null);
  const name = asked ? nameOf(asked.notice.beneficiary, people('nameless')) : '';
  const titleOf = {
    visit: t('visit.title', { name }),
    change: t('notice.changeTitle'),
    meeting: t('notice.meetingTitle', { name }),
  };
  return (
    <Panel title={prison}>
      <SimpleTable
        caption={prison}
        cards
        columns={[
          { key: 'person', header: t('notice.person'), width: '15%' },
          { key: 'when', header: t('notice.when'), width: '13%' },
          { key: 'left', header: t('notice.left'), width: '10%' },
          { key: 'last', header: t('notice.last'), width: '16%' },
          { key: 'meeting', header: t('notice.meeting'), width: '16%' },
          { key: 'actions', header: t('notice.actions') },
        ]}
        rows={notices.map((notice) => ({ key: notice.id, cells: cells(notice) }))}
      />
      <Dialog open={asked !== null} title={asked ? titleOf[asked.what] : ''} onClose={close}>
        {asked?.what === 'visit' ? (
          <VisitForm notice={latestVersion(notices, asked.notice)} onDone={close} />
        ) : null}
        {asked?.what === 'change' ? (
          <NoticeForm notice={latestVersion(notices, asked.notice)} onDone={close} />
        ) : null}
        {asked?.what === 'meeting' ? (
          <BookAppointment {...firstMeetingOf(asked.notice, now)} onDone={close} />
        ) : null}
      </Dialog>
    </Panel>
  );
}

function useCells(onAsk: (asked: Asked) => void, now: Date) {
  const t = useTexts(outreachTexts);
  const people = useTexts(beneficiariesTexts);
  const nameOf = usePersonName();
  const f = useFormat();
  const labels = useTexts(appointmentLabels);
  const mayVisit = useMay('releaseNotice.manage');
  const mayBook = useMay('appointment.write');
  const left = (days: number) => {
    if (days === 0) return t('notice.today');
    return days > 0 ? t('notice.inDays', { count: days }) : t('notice.ago', { count: -days });
  };
  return (notice: Notice) => {
    const [last] = notice.visits;
    return {
      person: (
        <Link to={paths.beneficiary(notice.beneficiary.id)}>
          {nameOf(notice.beneficiary, people('nameless'))}
        </Link>
      ),
      when: f.date(notice.expectedOn),
      left: <StatusTag tone={urgency(notice.daysLeft)}>{left(notice.daysLeft)}</StatusTag>,
      last: last ? (
        <Stack gap={4}>
          <span>
            {t('notice.lastVisit', { when: f.date(last.at), result: t(`result.${last.result}`) })}
          </span>
          {last.note ? <Muted small>{last.note}</Muted> : null}
          {notice.visits.length > 1 ? (
            <Muted small>{t('notice.count', { count: notice.visits.length })}</Muted>
          ) : null}
        </Stack>
      ) : (
        t('notice.noVisit')
      ),
      meeting: notice.firstMeeting ? (
        <Stack gap={4}>
          <Link to={paths.appointment(notice.firstMeeting.appointmentId)}>
            {f.dateTime(notice.firstMeeting.startsAt)}
          </Link>
          <Muted small>{labels(`kind.${notice.firstMeeting.kind}`)}</Muted>
        </Stack>
      ) : (
        <Stack gap={4}>
          <span>{t('notice.notBooked')}</span>
          {mayBook ? (
            <span>
              <Button
                kind="quiet"
                continues={appointmentDraft(
                  notice.beneficiary.id,
                  firstMeetingOf(notice, now).asked.start,
                )}
                onClick={() => onAsk({ what: 'meeting', notice })}
              >
                {t('notice.book')}
              </Button>
            </span>
          ) : null}
        </Stack>
      ),
      actions: mayVisit ? (
        <Stack gap={8}>
          <Inline gap={4}>
            <Button
              continues={`visit.${notice.id}`}
              onClick={() => onAsk({ what: 'visit', notice })}
            >
              {t('notice.visit')}
            </Button>
            <Button
              kind="quiet"
              continues={`releaseNotice.${notice.id}`}
              onClick={() => onAsk({ what: 'change', notice })}
            >
              {t('notice.change')}
            </Button>
          </Inline>
          {notice.applicationId ? (
            <Link to={paths.application(notice.applicationId)}>{t('notice.application')}</Link>
          ) : null}
        </Stack>
      ) : null,
    };
  };
}
