import { wallClock } from '../../../platform/days.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { ClashFields, useClashes } from '../../../domain/clash-fields.js';
import { DayNotices } from '../../../domain/day-notices.js';
import { movePlan } from '../../../domain/reschedule.rules.js';
import { useReschedule } from '../../../domain/use-reschedule.js';
import { Button } from '../../../ui/navigation/button.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { FieldRow, Form, FormActions } from '../../../ui/forms/form.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { TextArea, TextField } from '../../../ui/forms/text-field.js';
import { TimeField } from '../../../ui/forms/time-field.js';
import type { CalendarSession } from '../calendar.presenter.js';
import { calendarTexts } from '../calendar.texts.js';

interface MoveFormProps {
  asked: { start?: string; place?: string };
  session: CalendarSession;
  onDone: () => void;
}

/**
 * Moves a session to another time, with the reason. The calendar shows it at its new time only when the
 * server has agreed.
 */
export function MoveForm({ asked, session, onDone }: MoveFormProps) {
  const t = useTexts(calendarTexts);
  const f = useFormat();
  const { start, place } = asked;
  const form = useReschedule({
    session,
    chosen: {
      ...(start && { startsAt: start.slice(0, 10), time: start.slice(11, 16) }),
      ...(place && { place }),
    },
    done: (startsAt) => {
      notify.done(t('move.done', { when: f.dateTime(startsAt) }));
      onDone();
    },
    // Each new time has a draft of its own, because the reason may differ.
    draft: {
      key: `session.${session.id}.move.${start ?? wallClock(session.startsAt)}`,
      label: t('move.reason'),
    },
  });
  const { values } = form;
  const clashes = useClashes(session.state === 'scheduled' ? movePlan(session.id, values) : null);
  if (session.state !== 'scheduled') return <Notice tone="warning" title={t('move.elsewhere')} />;
  return (
    <Form form={form} label={t('move.title', { name: '' })}>
      <Stack gap={12}>
        <Muted>{t('move.now', { when: f.dateTime(session.startsAt) })}</Muted>
        <FieldRow>
          <DateField {...form.field('startsAt', t('move.day'))} />
          <TimeField {...form.field('time', t('move.time'))} />
        </FieldRow>
        <DayNotices form={form} values={values} bureauId={session.bureauId} />
        <ClashFields form={form} values={values} clashes={clashes} />
        <TextArea
          {...form.field('reason', t('move.reason'))}
          description={t('move.reasonHint')}
          maxLength={4000}
          rows={2}
        />
        <TextField
          {...form.field('place', t('move.place'))}
          description={t('move.placeHint')}
          optional
          maxLength={200}
        />
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('move.submit')}
          </Button>
          <Button onClick={onDone}>{t('move.stay')}</Button>
        </FormActions>
      </Stack>
    </Form>
  );
}
