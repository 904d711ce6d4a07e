import type { Dto } from '@gza/contract';
import { useState } from 'react';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { DateField } from '../../../ui/date-field.js';
import { DialogForm } from '../../../ui/dialog-form.js';
import { notify } from '../../../ui/notify.js';
import { TextField } from '../../../ui/text-field.js';
import { groupsTexts } from '../groups.texts.js';
import { useChangeGroup } from '../mutations.js';
import { groupChanges, groupValues, type GroupChangeValues } from './group-form.presenter.js';
import { LeadersField } from './leaders-field.js';

interface ChangeGroupProps {
  group: Dto<'Group'>;
  onDone: () => void;
}

/** What can still be changed of a group. What a colleague changed meanwhile stands under its field. */
export function ChangeGroup({ group, onDone }: ChangeGroupProps) {
  const t = useTexts(groupsTexts);
  const f = useFormat();
  const change = useChangeGroup();
  // As it was when the form opened.
  const [before] = useState(() => groupValues(group));
  const form = useDtoForm({
    dto: 'ChangeGroupBody',
    initialValues: before,
    toBody: (values) => groupChanges(before, values),
    submit: async (body) => {
      await change.mutateAsync({ group, body });
      notify.done(t('change.done'));
      onDone();
    },
    draft: { key: `group.${group.id}.change`, label: t('change.action') },
  });
  const now = groupValues(group);
  const meanwhile = (
    key: Exclude<keyof GroupChangeValues, 'facilitatorIds'>,
    otherwise?: string,
  ) => {
    const value = key === 'plannedStartOn' ? f.date(group.plannedStartOn) : now[key];
    const text = now[key] === before[key] ? otherwise : t('change.now', { value: value || '–' });
    return text ? { description: text } : {};
  };
  return (
    <DialogForm form={form} label={t('change.action')} onCancel={onDone}>
      <TextField {...form.field('name', t('form.name'))} {...meanwhile('name')} maxLength={120} />
      <TextField
        {...form.field('place', t('form.place'))}
        {...meanwhile('place')}
        maxLength={200}
        optional
      />
      <TextField
        {...form.field('capacity', t('form.capacity'))}
        {...meanwhile('capacity', t('change.capacityHint', { members: group.members }))}
        inputMode="numeric"
        maxLength={2}
      />
      {group.startedOn ? null : (
        <DateField
          {...form.field('plannedStartOn', t('form.planned'))}
          {...meanwhile('plannedStartOn')}
          optional
        />
      )}
      <LeadersField form={form} bureauId={group.bureauId} />
    </DialogForm>
  );
}
