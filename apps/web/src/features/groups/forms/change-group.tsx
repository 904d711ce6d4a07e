import type { Dto } from '@gza/contract';
import { ClashFields, useClashes } from '../../../domain/clash-fields.js';
import { at, useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { groupsTexts } from '../groups.texts.js';
import { groupChange, groupValues } from './group-form.presenter.js';
import { LeadersField } from './leaders-field.js';

interface ChangeGroupProps {
  group: Dto<'Group'>;
  onDone: () => void;
}

/** Changes the parts of a group that can still be changed. */
export function ChangeGroup({ group, onDone }: ChangeGroupProps) {
  const t = useTexts(groupsTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeGroupBody',
    record: group,
    valuesOf: groupValues,
    toBody: groupChange,
    reload: () => api.getGroup({ id: group.id }),
    save: (now, body) => changes.changeGroup({ ...at(now), body }),
    done: () => {
      notify.done(t('change.done'));
      onDone();
    },
    draft: { key: `group.${group.id}.change`, label: t('change.action') },
  });
  const { facilitatorIds } = form.values;
  const others = facilitatorIds.filter((id) => !group.facilitators.some((now) => now.id === id));
  const clashes = useClashes(
    others.length > 0 && others.length <= 4 ? { groupId: group.id, facilitatorIds: others } : null,
  );
  return (
    <DialogForm form={form} label={t('change.action')} onCancel={onDone}>
      <TextField {...form.field('name', t('form.name'), t('form.nameHelp'))} maxLength={120} />
      <TextField
        {...form.field('place', t('form.place'), t('form.placeHelp'))}
        maxLength={200}
        optional
      />
      <TextField
        {...form.field('capacity', t('form.capacity'))}
        description={t('change.capacityHint', { members: group.members })}
        inputMode="numeric"
        maxLength={2}
      />
      {group.startedOn ? null : (
        <DateField {...form.field('plannedStartOn', t('form.planned'))} optional />
      )}
      <LeadersField form={form} bureauId={group.bureauId} />
      <ClashFields form={form} values={form.values} clashes={clashes} />
    </DialogForm>
  );
}
