import { visitMarks, type Dto, type VisitMark } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useIdempotencyKey } from '../../../platform/use-idempotency-key.js';
import { useFormat } from '../../../platform/use-format.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { CorrectVisit, RecordVisit } from '../forms/visit-form.js';
import { attendedDays, isOpenDay } from '../partner.presenter.js';
import { partnerTexts } from '../partner.texts.js';

type Visit = Dto<'ReferralVisit'>;

/** Shows who came on which day: today with one tap, other days and corrections in a dialog. */
export function Visits({ referral }: { referral: Dto<'Referral'> }) {
  const t = useTexts(partnerTexts);
  const query = useQuery(read('listReferralVisits', { id: referral.id }));
  const [open, setOpen] = useState<Visit | 'new' | null>(null);
  const writes = referral.state === 'inProgress';
  return (
    <Panel
      title={t('visits.title')}
      actions={
        writes ? (
          <Button continues={`visit.new.${referral.id}`} onClick={() => setOpen('new')}>
            {t('visits.other')}
          </Button>
        ) : null
      }
    >
      <QueryState query={query} lines={3}>
        {({ items }) => (
          <Stack gap={12}>
            {writes && isOpenDay(items, today()) ? <TodayMark referralId={referral.id} /> : null}
            <Days visits={items} {...(writes ? { onCorrect: setOpen } : {})} />
          </Stack>
        )}
      </QueryState>
      <Dialog
        open={open !== null}
        title={open === 'new' ? t('visits.otherTitle') : t('visits.correct')}
        onClose={() => setOpen(null)}
      >
        {open === 'new' ? (
          <RecordVisit referralId={referral.id} onDone={() => setOpen(null)} />
        ) : null}
        {open && open !== 'new' ? <CorrectVisit visit={open} onDone={() => setOpen(null)} /> : null}
      </Dialog>
    </Panel>
  );
}

function TodayMark({ referralId }: { referralId: string }) {
  const t = useTexts(partnerTexts);
  const labels = useTexts(serviceLabels);
  const f = useFormat();
  const changes = useChanges();
  const { keyOf, settled } = useIdempotencyKey();
  const [sending, setSending] = useState<VisitMark | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const save = async (mark: VisitMark) => {
    setSending(mark);
    setFailure(null);
    try {
      await changes.recordReferralVisit({
        id: referralId,
        body: { mark },
        idempotencyKey: await keyOf({ mark }),
      });
      settled();
      notify.done(t('visits.saved'));
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(null);
    }
  };
  return (
    <Stack gap={8}>
      {failure ? <ErrorState error={failure} /> : null}
      <Inline>
        <strong>{t('visits.today', { date: f.date(today()) })}</strong>
        {visitMarks.map((mark) => (
          <Button
            key={mark}
            kind={mark === 'attended' ? 'primary' : 'secondary'}
            busy={sending === mark}
            disabled={sending !== null && sending !== mark}
            onClick={() => void save(mark)}
          >
            {labels(`visit.${mark}`)}
          </Button>
        ))}
      </Inline>
    </Stack>
  );
}

interface DaysProps {
  visits: readonly Visit[];
  onCorrect?: (visit: Visit) => void;
}

function Days({ visits, onCorrect }: DaysProps) {
  const t = useTexts(partnerTexts);
  const labels = useTexts(serviceLabels);
  const f = useFormat();
  if (visits.length === 0) return <Muted>{t('visits.none')}</Muted>;
  const columns = ['day', 'mark', 'note', 'step'] as const;
  return (
    <>
      <Muted>{t('visits.count', { attended: attendedDays(visits), all: visits.length })}</Muted>
      <SimpleTable
        caption={t('visits.title')}
        cards
        columns={columns
          .filter((key) => key !== 'step' || onCorrect)
          .map((key) => ({ key, header: t(`visits.${key}`) }))}
        rows={visits.map((visit) => ({
          key: visit.id,
          cells: {
            day: f.date(visit.visitedOn),
            mark: (
              <StatusTag tone={visit.mark === 'attended' ? 'ok' : 'warning'}>
                {labels(`visit.${visit.mark}`)}
              </StatusTag>
            ),
            note: visit.note ?? '–',
            step: (
              <Button
                kind="quiet"
                aria-label={t('visits.correctOf', { date: f.date(visit.visitedOn) })}
                continues={`visit.${visit.id}`}
                onClick={() => onCorrect?.(visit)}
              >
                {t('visits.correct')}
              </Button>
            ),
          },
        }))}
      />
    </>
  );
}
