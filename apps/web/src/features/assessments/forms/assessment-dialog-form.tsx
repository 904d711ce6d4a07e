import { isProblem } from '@gza/client';
import type { ReactNode } from 'react';
import type { DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/button.js';
import { Form, FormActions } from '../../../ui/form.js';
import { Muted } from '../../../ui/layout.js';
import { assessmentFormTexts } from '../assessment-form.texts.js';

interface DialogFormProps<Values extends object> {
  form: DtoForm<Values>;
  /** Words of the button, and the name of the form. */
  action: string;
  danger?: boolean;
  onCancel: () => void;
  children?: ReactNode;
}

/** A form in a dialog. When a colleague was faster it says that what was typed is still there. */
export function DialogForm<Values extends object>(props: DialogFormProps<Values>) {
  const { form, action, danger, onCancel, children } = props;
  const t = useTexts(assessmentFormTexts);
  const stale = isProblem(form.failure) && form.failure.status === 412;
  return (
    <Form form={form} label={action}>
      {stale ? <Muted>{t('reloaded')}</Muted> : null}
      {children}
      <FormActions>
        <Button type="submit" kind={danger ? 'danger' : 'primary'} busy={form.busy}>
          {action}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}
