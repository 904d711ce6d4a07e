import type { Dto } from '@gza/contract';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { Button } from '../../../ui/navigation/button.js';
import { Form, FormActions } from '../../../ui/forms/form.js';
import { TextArea } from '../../../ui/forms/text-field.js';

interface ReasonFormProps {
  label: string;
  /** A sentence on what to write. */
  help: string;
  /** Label of the button. */
  action: string;
  submit: (body: Dto<'ReasonBody'>) => Promise<unknown>;
  /** Key under which the draft of the form is stored: the record and the step. */
  draft: string;
}

/** Form of a step that needs a reason. */
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
