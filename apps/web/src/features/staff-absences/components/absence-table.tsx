import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { Link } from '../../../ui/navigation/link.js';
import { changeAbsenceDraft } from '../forms/absence-forms.js';
import {
  isInForce,
  mayKeep,
  mayOpenDay,
  waitingWork,
  type Absence,
} from '../staff-absences.presenter.js';
import { staffAbsencesTexts } from '../staff-absences.texts.js';
import type { AskedAbsence } from './absence-dialog.js';

interface AbsenceTableProps {
  absences: readonly Absence[];
  /** Today. */
  day: string;
  onAsk: (asked: AskedAbsence) => void;
}

/** Shows absences with what can be done about each. */
export function AbsenceTable({ absences, day, onAsk }: AbsenceTableProps) {
  const t = useTexts(staffAbsencesTexts);
  const cells = useCells(day, onAsk);
  return (
    <SimpleTable
      caption={t('title')}
      cards
      columns={[
        { key: 'colleague', header: t('column.colleague'), width: '18%' },
        { key: 'days', header: t('column.days'), width: '18%' },
        { key: 'deputy', header: t('column.deputy'), width: '18%' },
        { key: 'work', header: t('column.work'), width: '18%' },
        { key: 'actions', header: t('column.actions') },
      ]}
      rows={absences.map((absence) => ({ key: absence.id, cells: cells(absence) }))}
    />
  );
}

function useCells(day: string, onAsk: (asked: AskedAbsence) => void) {
  const t = useTexts(staffAbsencesTexts);
  const f = useFormat();
  const { id } = useMe();
  const reader = { id, mayManage: useMay('staffAbsence.manage') };
  const mayOpenCalendar = useMay('session.read');
  return (absence: Absence) => {
    const { colleague, deputy, fromOn, untilOn } = absence;
    const name = f.name(colleague.name);
    const work = waitingWork(absence)
      .map(({ kind, count }) => t(`work.${kind}`, { count }))
      .join(' · ');
    const firstDay = fromOn > day ? fromOn : day;
    return {
      colleague: name,
      days: (
        <Stack gap={4}>
          <span>{t('days', { from: f.date(fromOn), until: f.date(untilOn) })}</span>
          {isInForce(absence, day) ? (
            <span>
              <StatusTag tone="info">{t('today')}</StatusTag>
            </span>
          ) : null}
        </Stack>
      ),
      deputy: (
        <Stack gap={4}>
          <span>{deputy ? f.name(deputy.name) : t('supervisor')}</span>
          {absence.deputyUnavailable ? <Muted small>{t('deputyUnavailable')}</Muted> : null}
        </Stack>
      ),
      work:
        work === '' ? (
          <Muted>{t('work.none')}</Muted>
        ) : mayOpenCalendar && untilOn >= day ? (
          <Link
            to={paths.calendarOf(colleague.id, firstDay)}
            aria-label={`${t('work.calendarOf', { name })}: ${work}`}
          >
            {work}
          </Link>
        ) : (
          work
        ),
      actions: (
        <Inline gap={4}>
          {mayOpenDay(absence, reader, day) ? (
            <ButtonLink to={paths.colleagueDay(absence.id)} aria-label={t('openDayOf', { name })}>
              {t('openDay')}
            </ButtonLink>
          ) : null}
          {mayKeep(absence, reader) ? (
            <>
              <Button
                kind="quiet"
                aria-label={t('changeOf', { name })}
                continues={changeAbsenceDraft(absence.id)}
                onClick={() => onAsk({ step: 'change', absence })}
              >
                {t('change.action')}
              </Button>
              <Button
                kind="quiet"
                aria-label={t('cancelOf', { name })}
                onClick={() => onAsk({ step: 'cancel', absence })}
              >
                {t('cancel.action')}
              </Button>
            </>
          ) : null}
        </Inline>
      ),
    };
  };
}
