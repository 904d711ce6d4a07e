import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { at, useChanges } from '../../../platform/data/changes.js';
import { everyPage } from '../../../platform/data/queries.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { Muted } from '../../../ui/layout/layout.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { attendanceTexts } from '../attendance.texts.js';
import { groupsFor, mayGoAlone } from '../steps.presenter.js';

interface PlaceFormProps {
  enrolment: Dto<'Enrolment'>;
  step: 'enrol' | 'waitlist';
  onDone: () => void;
  onCancel: () => void;
}

/** Asks for a group or none: enrolling takes a free place, waiting takes a place in the queue. */
export function PlaceForm(props: PlaceFormProps) {
  const query = useQuery(
    everyPage('listGroups', { query: { programmeId: props.enrolment.programme.id } }),
  );
  return (
    <QueryState query={query} lines={4}>
      {({ items }) => (
        <Places {...props} groups={groupsFor(items, props.enrolment.bureauId, props.step)} />
      )}
    </QueryState>
  );
}

const noGroup = 'none';

function Places(props: PlaceFormProps & { groups: readonly Dto<'Group'>[] }) {
  const f = useFormat();
  const { enrolment, step, groups, onDone, onCancel } = props;
  const t = useTexts(attendanceTexts);
  const changes = useChanges();
  const alone = step === 'waitlist' || mayGoAlone(enrolment);
  const own = groups.find(({ id }) => id === enrolment.group?.id);
  const form = useDtoForm({
    dto: 'EnrolBody',
    initialValues: { groupId: own?.id ?? groups[0]?.id ?? (alone ? noGroup : '') },
    toBody: ({ groupId }) => (groupId === noGroup ? {} : { groupId }),
    submit: async (body) => {
      const input = { ...at(enrolment), body };
      await (step === 'enrol' ? changes.enrol(input) : changes.waitlistEnrolment(input));
      onDone();
    },
  });
  const none = {
    value: noGroup,
    label: t(step === 'enrol' ? 'place.alone' : 'place.anyGroup'),
    hint: t(step === 'enrol' ? 'place.aloneHint' : 'place.anyGroupHint'),
  };
  const action = t(`step.${step}`);
  return (
    <DialogForm form={form} label={action} action={action} onCancel={onCancel}>
      {groups.length === 0 && step === 'enrol' ? <Muted>{t('place.none')}</Muted> : null}
      <RadioGroup
        {...form.field('groupId', t('place.which'))}
        description={t('place.help')}
        column
        options={[
          ...groups.map(({ id, name, members, capacity }) => ({
            value: id,
            label: f.name(name),
            hint:
              members < capacity
                ? t('place.free', { free: capacity - members, capacity })
                : t('place.full', { capacity }),
          })),
          ...(alone ? [none] : []),
        ]}
      />
    </DialogForm>
  );
}
