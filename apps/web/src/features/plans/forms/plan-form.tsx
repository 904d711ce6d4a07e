import { isProblem } from '@gza/client';
import type { ReactNode } from 'react';
import type { DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/button.js';
import { Form, FormActions } from '../../../ui/form.js';
import { Muted } from '../../../ui/layout.js';
import { planWorkTexts } from '../plan-work.texts.js';

interface PlanFormProps<Values extends object> {
  form: DtoForm<Values>;
  label: string;
  /** Words of the button; "Save" unless told. */
  action?: string;
  danger?: boolean;
  onCancel: () => void;
  children?: ReactNode;
}

/** A form in a dialog. When a colleague was faster it says that what was typed is still there. */
export function PlanForm<Values extends object>(props: PlanFormProps<Values>) {
  const { form, label, action, danger, onCancel, children } = props;
  const t = useTexts(planWorkTexts);
  const stale = isProblem(form.failure) && form.failure.status === 412;
  return (
    <Form form={form} label={label}>
      {stale ? <Muted>{t('reloaded')}</Muted> : null}
      {children}
      <FormActions>
        <Button type="submit" kind={danger ? 'danger' : 'primary'} busy={form.busy}>
          {action ?? t('save')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}
