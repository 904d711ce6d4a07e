import type { Dto } from '@gza/contract';
import { ClashFields, useAppointmentClashes } from '../../../domain/clash-fields.js';
import { DayNotices } from '../../../domain/day-notices.js';
import { useChanges } from '../../../platform/data/changes.js';
import { addDays } from '../../../platform/days.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { formatTime, today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { answerLimitMs, isNoAnswer } from '../../../platform/offline/send-result.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { notify } from '../../../ui/feedback/notify.js';
import { ChoiceStrip } from '../../../ui/forms/choice-strip.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { FieldRow, Form } from '../../../ui/forms/form.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { TimeField } from '../../../ui/forms/time-field.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { StickyBar } from '../../../ui/layout/sticky-bar.js';
import { Button } from '../../../ui/navigation/button.js';
import {
  keptValues,
  nextPlan,
  outcomeBody,
  outcomeValues,
  worthKeeping,
  type OutcomeValues,
} from '../appointment.presenter.js';
import { appointmentTexts } from '../appointment.texts.js';
import { keepRecorded } from '../offline/kept-appointments.js';
import { outcomes, type WaitingOutcome } from '../offline/outcomes.js';

interface OutcomeProps {
  appointment: Dto<'Appointment'>;
}

interface OutcomeFormProps extends OutcomeProps {
  /** The outcome that waits on this device, and is changed before it is sent. */
  kept: WaitingOutcome | undefined;
  /** Tells that the outcome is being sent, and when it is saved. */
  onSending: (sending: boolean) => void;
  /** Called when the outcome is kept on this device, because there is no line. */
  onKept: () => void;
}

/** Records how an appointment went, and makes the next one, in one step. */
export function OutcomeForm({ appointment, kept, onSending, onKept }: OutcomeFormProps) {
  const t = useTexts(appointmentTexts);
  const f = useFormat();
  const changes = useChanges();
  const { id, version } = appointment;
  const form = useDtoForm<'RecordAppointmentBody', OutcomeValues>({
    dto: 'RecordAppointmentBody',
    initialValues: kept ? keptValues(appointment, kept.body) : outcomeValues(appointment),
    toBody: outcomeBody,
    submit: async (body, _, keyOf) => {
      const key = await keyOf({ version, body });
      onSending(true);
      try {
        if (!navigator.onLine) throw new TypeError('No line.');
        const signal = AbortSignal.timeout(answerLimitMs);
        await keepRecorded(
          await changes.recordAppointment({ id, version, body, idempotencyKey: key, signal }),
        );
        onSending(false);
        if (kept) await outcomes.drop(kept);
      } catch (error) {
        if (!isNoAnswer(error)) throw error;
        await outcomes.add({ appointment, body, key, savedAt: new Date().toISOString() });
        onSending(false);
        notify.done(t('offline.kept'));
        return onKept();
      }
      notify.done(
        body.next
          ? t('outcome.savedNext', { when: f.dateTime(body.next.startsAt) })
          : t('outcome.saved'),
      );
    },
    draft: {
      key: `appointment.${id}.record`,
      label: t('outcome.title'),
      to: paths.appointment(id),
      isWorthKeeping: worthKeeping,
    },
  });
  const met = form.field('met', t('outcome.met'));
  return (
    <Form form={form} label={t('outcome.title')}>
      <Panel title={t('outcome.title')}>
        <Stack gap={12}>
          <ChoiceStrip
            id={met.id}
            label={met.label}
            value={form.values.met || null}
            options={[
              { value: 'yes', label: t('outcome.yes'), tone: 'ok' },
              { value: 'no', label: t('outcome.no'), tone: 'warning' },
            ]}
            invalid={met.error !== undefined}
            onChange={(value) => form.setValue('met', value)}
          />
          {met.error ? <strong role="alert">{met.error}</strong> : null}
          <TextArea
            {...form.field('text', t('outcome.text'))}
            description={t('outcome.textHint')}
            rows={4}
            maxLength={8000}
          />
        </Stack>
      </Panel>
      <NextAppointment appointment={appointment} form={form} />
      <StickyBar status={null}>
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('outcome.save')}
        </Button>
      </StickyBar>
    </Form>
  );
}

function NextAppointment({ appointment, form }: OutcomeProps & { form: DtoForm<OutcomeValues> }) {
  const t = useTexts(appointmentTexts);
  const f = useFormat();
  const { next } = form.values;
  const clashes = useAppointmentClashes(nextPlan(appointment, form.values));
  const time = formatTime(appointment.startsAt);
  const inAWeek = addDays(today(), 7);
  return (
    <Panel title={t('next.title')}>
      <Stack gap={12}>
        <Muted>{t('next.hint')}</Muted>
        <Inline>
          <Button
            aria-pressed={next.startsAt === inAWeek && next.time === time}
            onClick={() => {
              form.setValue('next.startsAt', inAWeek);
              form.setValue('next.time', time);
            }}
          >
            {t('next.week', { date: `${f.date(inAWeek)}, ${time}` })}
          </Button>
        </Inline>
        <FieldRow>
          <DateField {...form.field('next.startsAt', t('next.day'))} min={today()} optional />
          <TimeField {...form.field('next.time', t('next.time'))} optional />
        </FieldRow>
        <DayNotices form={form} values={next} bureauId={appointment.bureauId} at="next." />
        <ClashFields form={form} values={next} clashes={clashes} at="next." />
      </Stack>
    </Panel>
  );
}
