import { useChanges } from '../../../platform/data/changes.js';
import { BeyondCourse, ClashFields, useClashes } from '../../../domain/clash-fields.js';
import { agreementBody, noAgreement } from '../../../domain/clashes.rules.js';
import { AbsenceNotice } from '../../../domain/absence-notice.js';
import { DayNotices } from '../../../domain/day-notices.js';
import { useColleagueOptions } from '../../../domain/reference.js';
import { isProblem } from '@gza/client';
import { hasPermission, type Dto } from '@gza/contract';
import { useState } from 'react';
import { blankToUndefined } from '../../../platform/forms/blank-to-undefined.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { agencyInstant } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { FieldRow, Form, FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { TimeField } from '../../../ui/forms/time-field.js';
import { calendarTexts } from '../calendar.texts.js';
import { EnrolmentPicker } from './enrolment-picker.js';

interface NewSessionFormProps {
  asked: { start: string; place?: string; staffId?: string };
  onDone: () => void;
}

/** Books a session with one person, at the time and place chosen in the calendar. */
export function NewSessionForm({ asked, onDone }: NewSessionFormProps) {
  const t = useTexts(calendarTexts);
  const f = useFormat();
  const me = useMe();
  const changes = useChanges();
  const [enrolment, setEnrolment] = useState<Dto<'Enrolment'> | null>(null);
  const bureauId = enrolment?.bureauId ?? me.bureauId ?? '';
  const leaders = useColleagueOptions(bureauId, 'group.lead');
  const own = hasPermission(me.role, 'group.lead') ? me.id : '';
  const form = useDtoForm({
    dto: 'CreateSessionBody',
    initialValues: {
      enrolmentId: '',
      startsAt: asked.start.slice(0, 10),
      time: asked.start.slice(11, 16),
      minutes: '',
      staffId: asked.staffId ?? own,
      place: asked.place ?? '',
      onHoliday: false,
      beyondCourse: false,
      ...noAgreement,
    },
    toBody: ({ startsAt, time, minutes, staffId, place, onHoliday, enrolmentId, ...more }) => ({
      enrolmentId,
      startsAt: agencyInstant(startsAt, time) ?? `${startsAt} ${time}`,
      ...(blankToUndefined(minutes) && { minutes: Number(minutes) }),
      ...(blankToUndefined(staffId) && { staffId }),
      ...(blankToUndefined(place) && { place: place.trim() }),
      ...(onHoliday && { onHoliday }),
      ...(more.beyondCourse && { beyondCourse: true }),
      ...agreementBody(more),
    }),
    submit: async (body, _, keyOf) => {
      await changes.createSession({ body, idempotencyKey: await keyOf(body) });
      notify.done(t('create.done', { when: f.dateTime(body.startsAt) }));
      onDone();
    },
  });
  const { values } = form;
  const startsAt = agencyInstant(values.startsAt, values.time);
  const clashes = useClashes(
    startsAt && values.enrolmentId
      ? {
          enrolmentId: values.enrolmentId,
          startsAt,
          ...(Number(values.minutes) >= 15 && { minutes: Number(values.minutes) }),
          ...(values.staffId && { staffId: values.staffId }),
          ...(values.place.trim() && { place: values.place.trim() }),
        }
      : null,
  );
  return (
    <Form form={form} label={t('create.title')}>
      <Stack gap={12}>
        <EnrolmentPicker
          field={form.field('enrolmentId', t('create.enrolment'))}
          onChoose={setEnrolment}
        />
        <FieldRow>
          <DateField {...form.field('startsAt', t('create.day'))} />
          <TimeField {...form.field('time', t('create.time'))} />
        </FieldRow>
        {bureauId ? <DayNotices form={form} values={values} bureauId={bureauId} /> : null}
        <AbsenceNotice staffId={values.staffId} day={values.startsAt} />
        <ClashFields form={form} values={values} clashes={clashes} />
        {values.beyondCourse || isProblem(form.failure, 'beyond-course') ? (
          <BeyondCourse
            checked={values.beyondCourse}
            onChange={(wanted) => form.setValue('beyondCourse', wanted)}
          />
        ) : null}
        <FieldRow>
          <TextField
            {...form.field('place', t('create.place'))}
            description={t('create.placeHint')}
            optional
            maxLength={200}
          />
          <TextField
            {...form.field('minutes', t('create.minutes'))}
            description={t('create.minutesHint')}
            optional
            inputMode="numeric"
            maxLength={3}
          />
        </FieldRow>
        <SelectField
          {...form.field('staffId', t('create.staff'))}
          description={t('create.staffHint')}
          options={leaders}
          searchable
        />
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('create.submit')}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}
