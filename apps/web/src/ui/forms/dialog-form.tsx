import { isProblem } from '@gza/client';
import type { DtoName } from '@gza/contract';
import type { ReactNode } from 'react';
import { useDtoForm, type DtoForm } from '../../platform/forms/use-dto-form.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { Button } from '../navigation/button.js';
import { Form, FormActions } from './form.js';
import { Muted } from '../layout/layout.js';
import { TextArea } from './text-field.js';
import { uiTexts } from '../ui.texts.js';

interface DialogFormProps<Values extends object> {
  form: DtoForm<Values>;
  label: string;
  /** Label of the button; "Save" by default. */
  action?: string;
  danger?: boolean;
  onCancel: () => void;
  /** Explains how to solve an error, where the text of the server is not enough. */
  explain?: (failure: unknown) => ReactNode;
  /** Replaces the text of the server for an error; null keeps it. */
  instead?: (failure: unknown) => ReactNode;
  children?: ReactNode;
}

/** A form in a dialog. When a colleague was faster it tells that the typed input is still there. */
export function DialogForm<Values extends object>(props: DialogFormProps<Values>) {
  const { form, label, action, danger, onCancel, explain, instead, children } = props;
  const t = useTexts(uiTexts);
  const stale = isProblem(form.failure) && form.failure.status === 412;
  const better = form.failure === undefined ? null : (instead?.(form.failure) ?? null);
  return (
    <Form form={better ? { ...form, failure: undefined } : form} label={label}>
      {better}
      {stale ? <Muted>{t('dialog.stale')}</Muted> : null}
      {form.failure === undefined ? null : explain?.(form.failure)}
      {children}
      <FormActions>
        <Button type="submit" kind={danger ? 'danger' : 'primary'} busy={form.busy}>
          {action ?? t('dialog.save')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('dialog.cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}

interface StepNoteFormProps {
  /** Label of the button. */
  action: string;
  /** Explains the step before it is taken. */
  text?: ReactNode;
  danger?: boolean;
  /** Label of the field; "Reason" or "Note" by default. */
  label?: string;
  description?: string;
  /** One sentence that explains the field, shown on demand. */
  help?: string;
  explain?: (failure: unknown) => ReactNode;
  submit: (stepNote: string) => Promise<unknown>;
  onCancel: () => void;
  /** Key under which the draft of the form is stored: the record and the step. */
  draft: string;
}

/** Form of a step that needs a reason. */
export function ReasonForm(props: StepNoteFormProps) {
  return <StepNoteForm {...props} dto="ReasonBody" field="reason" />;
}

/** Form of a step that may have a note. */
export function NoteForm(props: StepNoteFormProps) {
  return <StepNoteForm {...props} dto="NoteBody" field="note" />;
}

interface StepNoteProps extends StepNoteFormProps {
  dto: Extract<DtoName, 'ReasonBody' | 'NoteBody'>;
  field: 'reason' | 'note';
}

function StepNoteForm({ dto, field, submit, ...props }: StepNoteProps) {
  const t = useTexts(uiTexts);
  const { action, text, danger, label, description, help, explain, onCancel, draft } = props;
  const form = useDtoForm<'ReasonBody' | 'NoteBody', { reason: string; note: string }>({
    dto,
    initialValues: { reason: '', note: '' },
    toBody: (values) => {
      const stepNote = values[field].trim();
      if (field === 'reason') return { reason: stepNote };
      return stepNote ? { note: stepNote } : {};
    },
    submit: (body) => submit(('reason' in body ? body.reason : body.note) ?? ''),
    draft: { key: draft, label: action },
  });
  return (
    <DialogForm
      form={form}
      label={action}
      action={action}
      {...(danger ? { danger } : {})}
      {...(explain ? { explain } : {})}
      onCancel={onCancel}
    >
      {typeof text === 'string' ? <p>{text}</p> : text}
      <TextArea
        {...form.field(field, label ?? t(`dialog.${field}`), help)}
        {...(field === 'note' ? { optional: true } : {})}
        {...(description ? { description } : {})}
        rows={2}
        maxLength={4000}
      />
    </DialogForm>
  );
}
