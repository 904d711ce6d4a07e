import type { ReactNode } from 'react';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { TextArea } from '../../../ui/text-field.js';
import { assessmentFormTexts } from '../assessment-form.texts.js';
import { DialogForm } from './assessment-dialog-form.js';

interface SaidFormProps {
  /** A reason must be given, a note may be. */
  asks: 'reason' | 'note';
  action: string;
  danger?: boolean;
  /** Above the field: what the step does. */
  children?: ReactNode;
  submit: (said: string) => Promise<unknown>;
  onCancel: () => void;
  /** Which step of what it is: what was typed for it is kept under this name. */
  draft: string;
}

/** A step with the words that go with it. */
export function SaidForm(props: SaidFormProps) {
  const { asks, action, danger, children, submit, onCancel, draft } = props;
  const t = useTexts(assessmentFormTexts);
  const form = useDtoForm<'ReasonBody' | 'NoteBody', { reason: string; note: string }>({
    dto: asks === 'reason' ? 'ReasonBody' : 'NoteBody',
    initialValues: { reason: '', note: '' },
    toBody: (values) => {
      const text = values[asks].trim();
      if (asks === 'reason') return { reason: text };
      return text ? { note: text } : {};
    },
    submit: (body) => submit(('reason' in body ? body.reason : body.note) ?? ''),
    draft: { key: draft, label: action },
  });
  return (
    <DialogForm form={form} action={action} {...(danger ? { danger } : {})} onCancel={onCancel}>
      {children}
      <TextArea
        {...form.field(asks, t(asks))}
        description={t(asks === 'reason' ? 'reasonHelp' : 'noteHelp')}
        {...(asks === 'note' ? { optional: true } : {})}
        rows={2}
        maxLength={4000}
      />
    </DialogForm>
  );
}
