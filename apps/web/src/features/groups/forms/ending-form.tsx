import type { Dto } from '@gza/contract';
import { useState } from 'react';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/button.js';
import { Form, FormActions } from '../../../ui/form.js';
import { notify } from '../../../ui/notify.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { TextArea } from '../../../ui/text-field.js';
import { groupsTexts } from '../groups.texts.js';
import { useEnding, type Ending } from '../mutations.js';

interface EndingFormProps {
  enrolment: Dto<'Enrolment'>;
  /** Those that the life cycle and the role allow; never empty. */
  endings: readonly Ending[];
  onDone: () => void;
}

/** How a member left without completing, and why. */
export function EndingForm({ enrolment, endings, onDone }: EndingFormProps) {
  const t = useTexts(groupsTexts);
  const end = useEnding();
  const [ending, setEnding] = useState<Ending | undefined>(endings[0]);
  const form = useDtoForm({
    dto: 'ReasonBody',
    initialValues: { reason: '' },
    toBody: ({ reason }) => ({ reason: reason.trim() }),
    submit: async (body) => {
      if (!ending) return;
      await end.mutateAsync({ enrolment, ending, body });
      notify.done(t('done'));
      onDone();
    },
    draft: {
      key: `enrolment.${enrolment.id}.ending`,
      label: t('members.other'),
      beside: {
        value: ending,
        restore: (value) => setEnding(endings.find((known) => known === value) ?? endings[0]),
      },
    },
  });
  return (
    <Form form={form} label={t('members.other')}>
      <RadioGroup
        id="enrolment-ending"
        label={t('members.how')}
        value={ending ?? ''}
        options={endings.map((value) => ({ value, label: t(`ending.${value}`) }))}
        onChange={(value) => setEnding(endings.find((known) => known === value))}
        column
      />
      <TextArea {...form.field('reason', t('members.why'))} maxLength={4000} />
      <FormActions>
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('members.record')}
        </Button>
      </FormActions>
    </Form>
  );
}
