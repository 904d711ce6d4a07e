import type { Dto } from '@gza/contract';
import { useState } from 'react';
import { at, useChanges } from '../platform/data/changes.js';
import type { Ending } from './enrolment-endings.rules.js';
import { endEnrolment, useAsksPostTest } from './enrolments.js';
import { today } from '../platform/format.js';
import { blankToUndefined } from '../platform/forms/blank-to-undefined.js';
import { useDtoForm } from '../platform/forms/use-dto-form.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { programmeLabels } from './labels/programmes.texts.js';
import { DateField } from '../ui/forms/date-field.js';
import { DialogForm } from '../ui/forms/dialog-form.js';
import { RadioGroup } from '../ui/forms/radio-group.js';
import { TextArea } from '../ui/forms/text-field.js';

interface EnrolmentFormProps {
  enrolment: Dto<'Enrolment'>;
  onDone: () => void;
  onCancel: () => void;
}

interface EndingFormProps extends EnrolmentFormProps {
  /** Endings that the life cycle and the role allow; never empty. */
  endings: readonly Ending[];
}

/** Asks how somebody left a programme without completing it, and why. */
export function EndingForm({ enrolment, endings, onDone, onCancel }: EndingFormProps) {
  const t = useTexts(programmeLabels);
  const changes = useChanges();
  const [ending, setEnding] = useState<Ending | undefined>(endings[0]);
  const form = useDtoForm({
    dto: 'ReasonBody',
    initialValues: { reason: '' },
    toBody: ({ reason }) => ({ reason: reason.trim() }),
    submit: async (body) => {
      if (!ending) return;
      await endEnrolment(changes, enrolment, ending, body);
      onDone();
    },
    draft: {
      key: `enrolment.${enrolment.id}.ending`,
      label: t('end.other'),
      extra: {
        value: ending,
        restore: (value) => setEnding(endings.find((known) => known === value) ?? endings[0]),
      },
    },
  });
  return (
    <DialogForm form={form} label={t('end.other')} action={t('end.record')} onCancel={onCancel}>
      <RadioGroup
        id="enrolment-ending"
        label={t('end.how')}
        help={t('end.howHelp')}
        value={ending ?? ''}
        options={endings.map((value) => ({ value, label: t(`ending.${value}`) }))}
        onChange={(value) => setEnding(endings.find((known) => known === value))}
        column
      />
      <TextArea {...form.field('reason', t('end.why'), t('end.whyHelp'))} maxLength={4000} />
    </DialogForm>
  );
}

interface CompleteFormProps extends EnrolmentFormProps {
  attendance: { attended: number; expected: number };
}

/** Completes an enrolment by the rule of the version; the server answers in plain text what is not met. */
export function CompleteForm(props: CompleteFormProps) {
  const { enrolment, attendance, onDone, onCancel } = props;
  const t = useTexts(programmeLabels);
  const changes = useChanges();
  const postTest = useAsksPostTest(enrolment.programmeVersionId);
  const form = useDtoForm({
    dto: 'CompleteEnrolmentBody',
    initialValues: { postTestOn: '' },
    toBody: ({ postTestOn }) => {
      const day = blankToUndefined(postTestOn);
      return day ? { postTestOn: day } : {};
    },
    submit: async (body) => {
      await changes.completeEnrolment({ ...at(enrolment), body });
      onDone();
    },
  });
  const action = t('end.complete');
  return (
    <DialogForm form={form} label={action} action={action} onCancel={onCancel}>
      <p>{t('end.completeText', attendance)}</p>
      {postTest ? (
        <DateField {...form.field('postTestOn', t('end.postTest'))} max={today()} />
      ) : null}
    </DialogForm>
  );
}
