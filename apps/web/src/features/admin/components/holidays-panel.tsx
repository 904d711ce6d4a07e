import { useState } from 'react';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { IconPlus } from '../../../ui/icons/icons.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { Button } from '../../../ui/navigation/button.js';
import { ConfirmForm } from '../forms/confirm-form.js';
import { RecordHoliday, RenameHoliday } from '../forms/holiday-form.js';
import type { Holiday } from '../working-days.presenter.js';
import { workingDaysTexts } from '../working-days.texts.js';

type Asked = { step: 'record' } | { step: 'rename' | 'remove'; holiday: Holiday };

const columns = ['day', 'weekday', 'name', 'source', 'step'] as const;

/** The public holidays of a year; those of the agency can be renamed and removed. */
export function HolidaysPanel({ holidays }: { holidays: readonly Holiday[] }) {
  const t = useTexts(workingDaysTexts);
  const f = useFormat();
  const [asked, setAsked] = useState<Asked | null>(null);
  // Holidays of the law have no action: without one of the agency there is no column for it.
  const changed = holidays.some(({ source }) => source === 'agency');
  const shownColumns = columns.filter((key) => key !== 'step' || changed);
  const cellsOf = (holiday: Holiday) => ({
    day: f.date(holiday.on),
    weekday: f.dayOfWeek(holiday.on),
    name: f.text(holiday.name),
    source: (
      <StatusTag tone={holiday.source === 'law' ? 'neutral' : 'info'}>
        {t(`sources.${holiday.source}`)}
      </StatusTag>
    ),
    step: holiday.source === 'agency' ? <Steps holiday={holiday} ask={setAsked} /> : '–',
  });
  return (
    <Panel
      title={t('holidays')}
      actions={
        <Button
          icon={<IconPlus size={18} aria-hidden />}
          continues="holiday.new"
          onClick={() => setAsked({ step: 'record' })}
        >
          {t('addHoliday')}
        </Button>
      }
    >
      <Stack gap={12}>
        {holidays.length > 0 ? (
          <SimpleTable
            caption={t('holidays')}
            cards
            columns={shownColumns.map((key) => ({ key, header: t(key) }))}
            rows={holidays.map((holiday) => ({ key: holiday.id, cells: cellsOf(holiday) }))}
          />
        ) : (
          <EmptyState title={t('noHoliday')} text={t('noHolidayText')} />
        )}
        <Muted small>{t('holidaysText')}</Muted>
      </Stack>
      <HolidayDialog asked={asked} onClose={() => setAsked(null)} />
    </Panel>
  );
}

function Steps({ holiday, ask }: { holiday: Holiday; ask: (asked: Asked) => void }) {
  const t = useTexts(workingDaysTexts);
  const day = useFormat().date(holiday.on);
  return (
    <Inline>
      <Button
        kind="quiet"
        aria-label={t('changeOf', { day })}
        continues={`holiday.${holiday.id}`}
        onClick={() => ask({ step: 'rename', holiday })}
      >
        {t('change')}
      </Button>
      {holiday.changeable ? (
        <Button
          kind="quiet"
          aria-label={t('removeOf', { day })}
          onClick={() => ask({ step: 'remove', holiday })}
        >
          {t('remove')}
        </Button>
      ) : null}
    </Inline>
  );
}

function HolidayDialog({ asked, onClose }: { asked: Asked | null; onClose: () => void }) {
  const t = useTexts(workingDaysTexts);
  const f = useFormat();
  const changes = useChanges();
  const day = asked && asked.step !== 'record' ? f.date(asked.holiday.on) : '';
  const titles = {
    record: t('addHoliday'),
    rename: t('changeOf', { day }),
    remove: t('removeOf', { day }),
  };
  return (
    <Dialog open={asked !== null} title={asked ? titles[asked.step] : ''} onClose={onClose}>
      {asked?.step === 'record' ? <RecordHoliday onDone={onClose} /> : null}
      {asked?.step === 'rename' ? <RenameHoliday holiday={asked.holiday} onDone={onClose} /> : null}
      {asked?.step === 'remove' ? (
        <ConfirmForm
          label={t('remove')}
          text={t('removeText', { day })}
          danger
          run={() => changes.removePublicHoliday(at(asked.holiday))}
          done={t('holidayRemoved')}
          onDone={onClose}
        />
      ) : null}
    </Dialog>
  );
}
