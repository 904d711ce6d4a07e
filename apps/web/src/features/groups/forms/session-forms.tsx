import type { Dto } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { ClashFields, useClashes } from '../../../domain/clash-fields.js';
import { movePlan } from '../../../domain/reschedule.rules.js';
import { useReschedule } from '../../../domain/use-reschedule.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm, ReasonForm } from '../../../ui/forms/dialog-form.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { TimeField } from '../../../ui/forms/time-field.js';
import { groupsTexts } from '../groups.texts.js';

interface SessionFormProps {
  session: Dto<'Session'>;
  onDone: () => void;
}

export function CancelSession({ session, onDone }: SessionFormProps) {
  const t = useTexts(groupsTexts);
  const changes = useChanges();
  return (
    <ReasonForm
      action={t('sessions.cancelAction')}
      label={t('sessions.reason')}
      help={t('sessions.cancelHelp')}
      danger
      draft={`session.${session.id}.cancel`}
      onCancel={onDone}
      submit={async (reason) => {
        await changes.cancelSession({ ...at(session), body: { reason } });
        notify.done(t('sessions.cancelled'));
        onDone();
      }}
    />
  );
}

export function MoveSession({ session, onDone }: SessionFormProps) {
  const t = useTexts(groupsTexts);
  const form = useReschedule({
    session,
    done: () => {
      notify.done(t('sessions.moved'));
      onDone();
    },
    draft: { key: `session.${session.id}.move`, label: t('sessions.move') },
  });
  const clashes = useClashes(movePlan(session.id, form.values));
  return (
    <DialogForm
      form={form}
      label={t('sessions.move')}
      action={t('sessions.move')}
      onCancel={onDone}
    >
      <FieldRow>
        <DateField {...form.field('startsAt', t('sessions.newDay'))} />
        <TimeField {...form.field('time', t('sessions.newTime'))} />
      </FieldRow>
      <ClashFields form={form} values={form.values} clashes={clashes} />
      <TextArea
        {...form.field('reason', t('sessions.reason'), t('sessions.moveHelp'))}
        maxLength={4000}
      />
    </DialogForm>
  );
}

/** Reopens a session that was entered in error: it did not take place after all. */
export function ReopenSession({ session, onDone }: SessionFormProps) {
  const t = useTexts(groupsTexts);
  const changes = useChanges();
  return (
    <ReasonForm
      action={t('sessions.reopen')}
      text={t('sessions.reopenText')}
      description={t('sessions.reopenHelp')}
      danger
      draft={`session.${session.id}.reopen`}
      onCancel={onDone}
      submit={async (reason) => {
        await changes.reopenSession({ ...at(session), body: { reason } });
        notify.done(t('sessions.reopened'));
        onDone();
      }}
    />
  );
}
