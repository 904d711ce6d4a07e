import type { Dto } from '@gza/contract';
import { useState } from 'react';
import { useMay } from '../../../platform/access.js';
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
import { urgency, type Prison } from '../outreach.presenter.js';
import { outreachTexts } from '../outreach.texts.js';

type Notice = Dto<'ReleaseNotice'>;
interface Asked {
  what: 'visit' | 'change';
  notice: Notice;
}

export function PrisonNotices({ prison: { establishment, notices } }: { prison: Prison }) {
  const t = useTexts(outreachTexts);
  const people = useTexts(beneficiariesTexts);
  const nameOf = usePersonName();
  const [asked, setAsked] = useState<Asked | null>(null);
  const prison = useEstablishmentName()(establishment);
  const cells = useCells(setAsked);
  const close = () => setAsked(null);
  const name = asked ? nameOf(asked.notice.beneficiary, people('nameless')) : '';
  return (
    <Panel title={prison}>
      <SimpleTable
        caption={prison}
        cards
        columns={[
          { key: 'person', header: t('notice.person'), width: '19%' },
          { key: 'when', header: t('notice.when'), width: '12%' },
          { key: 'left', header: t('notice.left'), width: '11%' },
          { key: 'last', header: t('notice.last'), width: '20%' },
          { key: 'actions', header: t('notice.actions') },
        ]}
        rows={notices.map((notice) => ({ key: notice.id, cells: cells(notice) }))}
      />
      <Dialog
        open={asked !== null}
        title={asked?.what === 'visit' ? t('visit.title', { name }) : t('notice.changeTitle')}
        onClose={close}
      >
        {asked?.what === 'visit' ? (
          <VisitForm notice={latestVersion(notices, asked.notice)} onDone={close} />
        ) : null}
        {asked?.what === 'change' ? (
          <NoticeForm notice={latestVersion(notices, asked.notice)} onDone={close} />
        ) : null}
      </Dialog>
    </Panel>
  );
}

function useCells(onAsk: (asked: Asked) => void) {
  const t = useTexts(outreachTexts);
  const people = useTexts(beneficiariesTexts);
  const nameOf = usePersonName();
  const f = useFormat();
  const mayVisit = useMay('releaseNotice.manage');
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
      actions: mayVisit ? (
        <Inline gap={4}>
          <Button continues={`visit.${notice.id}`} onClick={() => onAsk({ what: 'visit', notice })}>
            {t('notice.visit')}
          </Button>
          <Button
            kind="quiet"
            continues={`releaseNotice.${notice.id}`}
            onClick={() => onAsk({ what: 'change', notice })}
          >
            {t('notice.change')}
          </Button>
          {notice.applicationId ? (
            <Link to={paths.application(notice.applicationId)}>{t('notice.application')}</Link>
          ) : null}
        </Inline>
      ) : null,
    };
  };
}
