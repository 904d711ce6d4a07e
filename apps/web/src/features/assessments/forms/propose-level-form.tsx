import type { Dto } from '@gza/contract';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { assessmentFormTexts } from '../assessment-form.texts.js';
import { useLevelWord } from '../use-level-word.js';

interface ProposeLevelFormProps {
  levels: readonly string[];
  submit: (body: Dto<'ProposeOverrideBody'>) => Promise<unknown>;
  onCancel: () => void;
  /** Key under which the draft of the form is stored. */
  draft: string;
}

export function ProposeLevelForm({ levels, submit, onCancel, draft }: ProposeLevelFormProps) {
  const t = useTexts(assessmentFormTexts);
  const levelWord = useLevelWord();
  const form = useDtoForm({
    dto: 'ProposeOverrideBody',
    initialValues: { level: levels.length === 1 ? (levels[0] ?? '') : '', reason: '' },
    toBody: ({ level, reason }) => ({ level, reason: reason.trim() }),
    submit,
    draft: { key: draft, label: t('override.propose') },
  });
  return (
    <DialogForm
      form={form}
      label={t('override.propose')}
      action={t('override.propose')}
      onCancel={onCancel}
    >
      <RadioGroup
        {...form.field('level', t('override.level'))}
        description={t('override.levelHelp')}
        options={levels.map((level) => ({ value: level, label: levelWord(level) }))}
      />
      <TextArea
        {...form.field('reason', t('reason'))}
        description={t('reasonHelp')}
        rows={3}
        maxLength={4000}
      />
    </DialogForm>
  );
}
