import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { given } from '../../../platform/forms/given.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/button.js';
import { DateField } from '../../../ui/date-field.js';
import { Form, FormActions } from '../../../ui/form.js';
import { notify } from '../../../ui/notify.js';
import { personName } from '../group.presenter.js';
import { groupsTexts } from '../groups.texts.js';
import { useComplete } from '../mutations.js';
import { groupQueries } from '../queries.js';

interface CompleteFormProps {
  enrolment: Dto<'Enrolment'>;
  attendance: { attended: number; expected: number };
  onDone: () => void;
}

/** Completion by the rule of the version; what is not met comes back from the server in words. */
export function CompleteForm({ enrolment, attendance, onDone }: CompleteFormProps) {
  const t = useTexts(groupsTexts);
  const complete = useComplete();
  const version = useQuery(groupQueries.version(enrolment.programmeVersionId)).data;
  const form = useDtoForm({
    dto: 'CompleteEnrolmentBody',
    initialValues: { postTestOn: '' },
    toBody: ({ postTestOn }) => {
      const day = given(postTestOn);
      return day ? { postTestOn: day } : {};
    },
    submit: async (body) => {
      await complete.mutateAsync({ enrolment, body });
      notify.done(t('members.completed', { name: personName(enrolment) }));
      onDone();
    },
  });
  return (
    <Form form={form} label={t('members.complete')}>
      <p>{t('members.completeText', attendance)}</p>
      {version?.postTestRequired ? (
        <DateField {...form.field('postTestOn', t('members.postTest'))} max={today()} />
      ) : null}
      <FormActions>
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('members.complete')}
        </Button>
      </FormActions>
    </Form>
  );
}
