import { useChanges } from '../../../platform/data/changes.js';
import { BeyondCourse, ClashFields, useClashes } from '../../../domain/clash-fields.js';
import { noAgreement } from '../../../domain/clashes.rules.js';
import { referenceQueries } from '../../../domain/reference.js';
import { isProblem } from '@gza/client';
import { hasPermission, type Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { TimeField } from '../../../ui/forms/time-field.js';
import { attendanceTexts } from '../attendance.texts.js';
import { bookBody, bookPlan, holders, type BookValues } from '../book.presenter.js';

interface BookFormProps {
  enrolment: Dto<'Enrolment'>;
  onClose: () => void;
}

/** A session with one person; on a public holiday only when it was agreed so. */
export function BookForm({ enrolment, onClose }: BookFormProps) {
  const t = useTexts(attendanceTexts);
  const f = useFormat();
  const me = useMe();
  const changes = useChanges();
  const staff = useQuery(referenceQueries.staff(enrolment.bureauId)).data?.items ?? [];
  const form = useDtoForm({
    dto: 'CreateSessionBody',
    initialValues: {
      startsAt: '',
      time: '',
      minutes: '',
      staffId: hasPermission(me.role, 'group.lead') ? me.id : '',
      place: '',
      onHoliday: false,
      beyondCourse: false,
      ...noAgreement,
    } satisfies BookValues as BookValues,
    toBody: (values) => bookBody(enrolment.id, values),
    submit: async (body, _, keyOf) => {
      const { startsAt } = await changes.createSession({
        body,
        idempotencyKey: await keyOf(body),
      });
      notify.done(t('sessions.booked', { when: f.dateTime(startsAt) }));
      onClose();
    },
    draft: { key: `enrolment.${enrolment.id}.session`, label: t('sessions.book') },
  });
  const { onHoliday, beyondCourse } = form.values;
  const clashes = useClashes(bookPlan(enrolment.id, form.values));
  const action = t('sessions.book');
  return (
    <DialogForm form={form} label={action} action={action} onCancel={onClose}>
      <FieldRow>
        <DateField {...form.field('startsAt', t('sessions.day'))} min={today()} />
        <TimeField {...form.field('time', t('sessions.time'))} />
      </FieldRow>
      {onHoliday || isProblem(form.failure, 'public-holiday') ? (
        <Checkbox
          label={t('sessions.holiday')}
          help={t('sessions.holidayHelp')}
          checked={onHoliday}
          onChange={(checked) => form.setValue('onHoliday', checked)}
        />
      ) : null}
      <ClashFields form={form} values={form.values} clashes={clashes} />
      {beyondCourse || isProblem(form.failure, 'beyond-course') ? (
        <BeyondCourse
          checked={beyondCourse}
          onChange={(wanted) => form.setValue('beyondCourse', wanted)}
        />
      ) : null}
      <SelectField
        {...form.field('staffId', t('sessions.who'), t('sessions.whoHelp'))}
        options={holders(staff).map(({ id, name }) => ({ value: id, label: f.name(name) }))}
        searchable
      />
      <FieldRow>
        <TextField
          {...form.field('place', t('sessions.place'), t('sessions.placeHelp'))}
          maxLength={200}
          optional
        />
        <TextField
          {...form.field('minutes', t('sessions.minutes'))}
          description={t('sessions.minutesHelp')}
          inputMode="numeric"
          maxLength={3}
          optional
        />
      </FieldRow>
    </DialogForm>
  );
}
