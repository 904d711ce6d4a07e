import type { Dto } from '@gza/contract';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { formatDay, formatTime, tbilisiInstant } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/button.js';
import { DateField } from '../../../ui/date-field.js';
import { ReasonForm } from '../../../ui/dialog-form.js';
import { FieldRow, Form, FormActions } from '../../../ui/form.js';
import { notify } from '../../../ui/notify.js';
import { TextArea } from '../../../ui/text-field.js';
import { TimeField } from '../../../ui/time-field.js';
import { groupsTexts } from '../groups.texts.js';
import { useCancelSession, useReopenSession, useReschedule } from '../mutations.js';

interface SessionFormProps {
  session: Dto<'Session'>;
  onDone: () => void;
}

export function CancelSession({ session, onDone }: SessionFormProps) {
  const t = useTexts(groupsTexts);
  const cancel = useCancelSession();
  const form = useDtoForm({
    dto: 'ReasonBody',
    initialValues: { reason: '' },
    toBody: ({ reason }) => ({ reason: reason.trim() }),
    submit: async (body) => {
      await cancel.mutateAsync({ session, body });
      notify.done(t('sessions.cancelled'));
      onDone();
    },
    draft: { key: `session.${session.id}.cancel`, label: t('sessions.cancel') },
  });
  return (
    <Form form={form} label={t('sessions.cancel')}>
      <TextArea {...form.field('reason', t('sessions.reason'))} maxLength={4000} />
      <FormActions>
        <Button type="submit" kind="danger" busy={form.busy}>
          {t('sessions.cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}

export function MoveSession({ session, onDone }: SessionFormProps) {
  const t = useTexts(groupsTexts);
  const reschedule = useReschedule();
  const form = useDtoForm({
    dto: 'RescheduleBody',
    initialValues: {
      startsAt: formatDay(session.startsAt),
      time: formatTime(session.startsAt),
      reason: '',
    },
    // What is no day or time goes as it is: the rules of the body refuse it under the day.
    toBody: ({ startsAt, time, reason }) => ({
      startsAt: tbilisiInstant(startsAt, time) ?? `${startsAt} ${time}`,
      reason: reason.trim(),
    }),
    submit: async (body) => {
      await reschedule.mutateAsync({ session, body });
      notify.done(t('sessions.moved'));
      onDone();
    },
    draft: { key: `session.${session.id}.move`, label: t('sessions.move') },
  });
  return (
    <Form form={form} label={t('sessions.move')}>
      <FieldRow>
        <DateField {...form.field('startsAt', t('sessions.newDay'))} />
        <TimeField {...form.field('time', t('sessions.newTime'))} />
      </FieldRow>
      <TextArea {...form.field('reason', t('sessions.reason'))} maxLength={4000} />
      <FormActions>
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('sessions.move')}
        </Button>
      </FormActions>
    </Form>
  );
}

/** Entered in error: the session did not take place after all. */
export function ReopenSession({ session, onDone }: SessionFormProps) {
  const t = useTexts(groupsTexts);
  const reopen = useReopenSession();
  return (
    <ReasonForm
      action={t('sessions.reopen')}
      text={t('sessions.reopenText')}
      description={t('sessions.reopenHelp')}
      danger
      draft={`session.${session.id}.reopen`}
      onCancel={onDone}
      submit={async (reason) => {
        await reopen.mutateAsync({ session, body: { reason } });
        notify.done(t('sessions.reopened'));
        onDone();
      }}
    />
  );
}
