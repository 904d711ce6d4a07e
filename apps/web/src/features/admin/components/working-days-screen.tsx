import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { at, useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFilters } from '../../../platform/use-filters.js';
import { useFormat } from '../../../platform/use-format.js';
import { IconPlus } from '../../../ui/icons/icons.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { ConfirmForm } from '../forms/confirm-form.js';
import { ChangeDecree, RecordDecree } from '../forms/decree-form.js';
import { shownYear, yearOptions, type Decree } from '../working-days.presenter.js';
import { workingDaysTexts } from '../working-days.texts.js';
import { DecreesTable } from './decrees-table.js';
import { DeadlinesPanel } from './deadlines-panel.js';
import { HolidaysPanel } from './holidays-panel.js';

type Asked = { step: 'record' } | { step: 'change' | 'remove'; decree: Decree };

/** Shows the working days of a year: holidays, decrees, and the deadlines that count by them. */
export function WorkingDaysScreen() {
  const t = useTexts(workingDaysTexts);
  const { params, set } = useFilters();
  const year = shownYear(params, today());
  const query = useQuery(read('getWorkingDays', { query: { year } }));
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <Stack gap={12}>
      <Muted>{t('lead')}</Muted>
      <Inline align="end" gap={12}>
        <SelectField
          id="working-days-year"
          label={t('year')}
          description={t('yearHint')}
          value={String(year)}
          options={yearOptions(year, today())}
          onChange={(value) => set('year', value)}
        />
        <Button
          kind="primary"
          icon={<IconPlus size={18} aria-hidden />}
          continues="decree.new"
          onClick={() => setAsked({ step: 'record' })}
        >
          {t('record')}
        </Button>
      </Inline>
      <QueryState query={query} lines={8}>
        {(days) => (
          <Stack gap={12}>
            <DecreesTable
              days={days}
              onChange={(decree) => setAsked({ step: 'change', decree })}
              onRemove={(decree) => setAsked({ step: 'remove', decree })}
            />
            <HolidaysPanel holidays={days.holidays} />
          </Stack>
        )}
      </QueryState>
      <DeadlinesPanel />
      <DecreeDialog asked={asked} onClose={() => setAsked(null)} />
    </Stack>
  );
}

function DecreeDialog({ asked, onClose }: { asked: Asked | null; onClose: () => void }) {
  const t = useTexts(workingDaysTexts);
  const f = useFormat();
  const changes = useChanges();
  const day = asked && asked.step !== 'record' ? f.date(asked.decree.on) : '';
  const title =
    asked?.step === 'change'
      ? t('changeTitle', { day })
      : asked?.step === 'remove'
        ? t('removeOf', { day })
        : t('record');
  return (
    <Dialog open={asked !== null} title={title} onClose={onClose}>
      {asked?.step === 'record' ? <RecordDecree onDone={onClose} /> : null}
      {asked?.step === 'change' ? <ChangeDecree decree={asked.decree} onDone={onClose} /> : null}
      {asked?.step === 'remove' ? (
        <ConfirmForm
          label={t('remove')}
          text={t('removeText', { day })}
          danger
          run={() => changes.removeDayOffDecree(at(asked.decree))}
          done={t('removedDone')}
          onDone={onClose}
        />
      ) : null}
    </Dialog>
  );
}
