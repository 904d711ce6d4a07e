import type { Dto } from '@gza/contract';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { Button } from '../../../ui/navigation/button.js';
import { Form, FormActions } from '../../../ui/forms/form.js';
import { TextArea } from '../../../ui/forms/text-field.js';

interface ReasonFormProps {
  label: string;
  /** A sentence on what to write. */
  help: string;
  /** Words of the button. */
  action: string;
  submit: (body: Dto<'ReasonBody'>) => Promise<unknown>;
  /** Which step of what it is: what was typed for it is kept under this name. */
  draft: string;
}

/** For steps that must say why. */
export function ReasonForm({ label, help, action, submit, draft }: ReasonFormProps) {
  const form = useDtoForm({
    dto: 'ReasonBody',
    initialValues: { reason: '' },
    toBody: ({ reason }) => ({ reason: reason.trim() }),
    submit,
    draft: { key: draft, label: action },
  });
  return (
    <Form form={form} label={action}>
      <TextArea {...form.field('reason', label)} help={help} maxLength={4000} />
      <FormActions>
        <Button type="submit" kind="primary" busy={form.busy}>
          {action}
        </Button>
      </FormActions>
    </Form>
  );
}
