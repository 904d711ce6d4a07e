import type { TaskRule } from '@gza/contract';
import type { TaskLine } from '../../../domain/tasks.rules.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { useChanges } from '../../../platform/data/changes.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { notify } from '../../../ui/feedback/notify.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { Muted } from '../../../ui/layout/layout.js';
import {
  attemptBody,
  daysOfExtension,
  daysOfLater,
  firstLater,
  laterDays,
  postponedBody,
  ruleDraft,
  type AttemptValues,
} from '../tasks.presenter.js';
import { tasksTexts } from '../tasks.texts.js';
import { useTaskLabel } from '../use-task-label.js';
import { DayField } from './day-field.js';

/** A line of what a rule asks for. */
export type RuleLine = TaskLine & { rule: TaskRule };

interface RuleFormProps {
  line: RuleLine;
  onDone: () => void;
}

/** Postpones what a rule asks for, or lets the involvement go on, with the reason. */
export function PostponeRule({ line, onDone }: RuleFormProps) {
  const t = useTexts(tasksTexts);
  const labelOf = useTaskLabel();
  const nameOf = usePersonName();
  const f = useFormat();
  const changes = useChanges();
  const step = line.rule === 'involvementEnding' ? 'extend' : 'postpone';
  const choices = laterDays(line.dueOn, today(), step === 'extend' ? daysOfExtension : daysOfLater);
  const form = useDtoForm({
    dto: 'RecordTaskStepBody',
    initialValues: {
      dueOn: choices[0]?.day ?? '',
      text: '',
    },
    toBody: (values) => postponedBody(line, values),
    submit: async (body, _, keyOf) => {
      await changes.recordTaskStep({
        id: line.beneficiary.id,
        body,
        idempotencyKey: await keyOf(body),
      });
      notify.done(t(`${step}.done`, { when: f.date(body.dueOn) }));
      onDone();
    },
    draft: { key: ruleDraft(line, step), label: t(`${step}.title`) },
  });
  return (
    <DialogForm form={form} label={t(`${step}.title`)} action={t(`step.${step}`)} onCancel={onDone}>
      <Muted>
        {[
          nameOf(line.beneficiary),
          labelOf(line),
          t('postpone.now', { date: f.date(line.dueOn) }),
        ].join(' · ')}
      </Muted>
      <DayField
        field={form.field('dueOn', t(`${step}.day`), t('postpone.dayHelp'))}
        min={firstLater(line.dueOn, today())}
        choices={choices}
      />
      <TextArea
        {...form.field('text', t(`${step}.reason`), t(`${step}.reasonHelp`))}
        rows={2}
        maxLength={4000}
      />
    </DialogForm>
  );
}

/** Records an attempt to reach somebody after the closing of the case. */
export function RecordAttempt({ line, onDone }: RuleFormProps) {
  const t = useTexts(tasksTexts);
  const labelOf = useTaskLabel();
  const nameOf = usePersonName();
  const changes = useChanges();
  const form = useDtoForm<'RecordTaskStepBody', AttemptValues>({
    dto: 'RecordTaskStepBody',
    initialValues: { reached: '', text: '' },
    toBody: (values) => attemptBody(line, values),
    submit: async (body, _, keyOf) => {
      await changes.recordTaskStep({
        id: line.beneficiary.id,
        body,
        idempotencyKey: await keyOf(body),
      });
      notify.done(t('attempt.done'));
      onDone();
    },
    draft: { key: ruleDraft(line, 'attempt'), label: t('attempt.title') },
  });
  return (
    <DialogForm
      form={form}
      label={t('attempt.title')}
      action={t('attempt.submit')}
      onCancel={onDone}
    >
      <Muted>{[nameOf(line.beneficiary), labelOf(line)].join(' · ')}</Muted>
      <RadioGroup
        {...form.choice(
          'reached',
          t('attempt.reached'),
          (['yes', 'no'] as const).map((value) => ({ value, label: t(`attempt.${value}`) })),
          t('attempt.reachedHelp'),
        )}
      />
      <TextArea
        {...form.field('text', t('attempt.text'), t('attempt.textHelp'))}
        rows={3}
        maxLength={4000}
      />
    </DialogForm>
  );
}
