import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../platform/access.js';
import { pages } from '../../../platform/data/queries.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { latestVersion } from '../../../platform/latest-version.js';
import { useNow } from '../../../platform/use-now.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { ChoiceChips } from '../../../ui/forms/choice-chips.js';
import { IconPlus } from '../../../ui/icons/icons.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { MoreButton } from '../../../ui/lists/more-button.js';
import { Button } from '../../../ui/navigation/button.js';
import { newAbsenceDraft, RecordAbsence } from '../forms/absence-forms.js';
import { whens, type Absence, type When } from '../staff-absences.presenter.js';
import { staffAbsencesTexts } from '../staff-absences.texts.js';
import { AbsenceDialog, type AskedAbsence } from './absence-dialog.js';
import { AbsenceTable } from './absence-table.js';

/** Shows who of the bureau is absent when, who stands in, and what waits on these days. */
export function StaffAbsencesScreen() {
  const t = useTexts(staffAbsencesTexts);
  const mayRecord = useMay('staffAbsence.record');
  const day = today(useNow());
  const [when, setWhen] = useState<When>('ahead');
  const [recording, setRecording] = useState(false);
  const [asked, setAsked] = useState<AskedAbsence | null>(null);
  const query = useInfiniteQuery(
    pages('listStaffAbsences', { query: when === 'ahead' ? { from: day } : {} }),
  );
  const close = () => setRecording(false);
  const latest = (absence: Absence) =>
    latestVersion(query.data?.pages.flatMap(({ items }) => items) ?? [], absence);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        mayRecord ? (
          <Button
            kind="primary"
            icon={<IconPlus size={18} aria-hidden />}
            continues={newAbsenceDraft}
            onClick={() => setRecording(true)}
          >
            {t('record')}
          </Button>
        ) : null
      }
    >
      <Stack gap={12}>
        <ChoiceChips
          label={t('when.label')}
          options={whens.map((value) => ({ value, label: t(`when.${value}`) }))}
          value={when}
          onChange={(value) => setWhen(value === 'all' ? 'all' : 'ahead')}
        />
        <Panel flush>
          <QueryState query={query} lines={6}>
            {(data) => {
              const absences = data.pages.flatMap(({ items }) => items);
              return absences.length === 0 ? (
                <EmptyState title={t('none')} text={t('noneHint')} />
              ) : (
                <AbsenceTable absences={absences} day={day} onAsk={setAsked} />
              );
            }}
          </QueryState>
        </Panel>
        <MoreButton query={query} label={t('more')} />
      </Stack>
      <Dialog open={recording} title={t('record')} onClose={close}>
        {recording ? <RecordAbsence onDone={close} /> : null}
      </Dialog>
      <AbsenceDialog
        asked={asked && { ...asked, absence: latest(asked.absence) }}
        onClose={() => setAsked(null)}
      />
    </Page>
  );
}
