import { useQuery } from '@tanstack/react-query';
import { at, useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { blankToUndefined } from '../../../platform/forms/blank-to-undefined.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import type { CaseFormProps } from './case-form-props.js';
import { casesTexts } from '../cases.texts.js';
import { receivers } from '../steps.presenter.js';

/** Names the case manager; taking a case from a colleague needs a reason. */
export function AssignForm({ episode, onDone, onCancel }: CaseFormProps) {
  const t = useTexts(casesTexts);
  const changes = useChanges();
  const first = episode.caseManager === null;
  const staff = useQuery(
    read('listStaff', { query: { bureauId: episode.bureau.id, role: 'socialWorker' } }),
  );
  const form = useDtoForm({
    dto: 'AssignCaseBody',
    initialValues: { caseManagerId: '', reason: '' },
    toBody: ({ caseManagerId, reason }) => ({
      caseManagerId,
      ...(first && blankToUndefined(reason) === undefined ? {} : { reason: reason.trim() }),
    }),
    submit: async (body) => {
      await changes.assignCase({ ...at(episode), body });
      onDone();
    },
    draft: { key: `case.${episode.id}.assign`, label: t('step.assign') },
  });
  return (
    <QueryState query={staff} lines={3}>
      {({ items }) => {
        const people = receivers(items, episode.caseManager?.id);
        if (people.length === 0) return <EmptyState title={t('assign.none')} />;
        return (
          <DialogForm form={form} label={t('step.assign')} onCancel={onCancel}>
            <SelectField
              {...form.field('caseManagerId', t('assign.to'))}
              description={t('assign.help')}
              searchable
              options={people.map(({ id, name, openCases }) => ({
                value: id,
                label: t('assign.option', { name, count: openCases }),
              }))}
            />
            <TextArea
              {...form.field(
                'reason',
                t(first ? 'assign.firstReason' : 'assign.reason'),
                t(first ? 'assign.firstReasonHelp' : 'assign.reasonHelp'),
              )}
              {...(first ? { optional: true } : {})}
              rows={2}
              maxLength={4000}
            />
          </DialogForm>
        );
      }}
    </QueryState>
  );
}
