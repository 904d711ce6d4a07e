import { visitResults, type Dto } from '@gza/contract';
import { useNavigate } from 'react-router';
import { at, useChanges } from '../../../platform/data/changes.js';
import { today } from '../../../platform/format.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { Button } from '../../../ui/navigation/button.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { FieldRow, Form, FormActions } from '../../../ui/forms/form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { TimeField } from '../../../ui/forms/time-field.js';
import { justNow, visitBody, type VisitValues } from '../outreach.presenter.js';
import { outreachTexts } from '../outreach.texts.js';

interface VisitFormProps {
  notice: Dto<'ReleaseNotice'>;
  onDone: () => void;
}

/**
 * Records a visit before the release. A person who asks for help applies with it: nothing is typed twice.
 */
export function VisitForm({ notice, onDone }: VisitFormProps) {
  const t = useTexts(outreachTexts);
  const navigate = useNavigate();
  const changes = useChanges();
  const initialValues: VisitValues = { result: '', note: '', request: '', ...justNow() };
  const form = useDtoForm({
    dto: 'RecordVisitBody',
    initialValues,
    toBody: visitBody,
    submit: async (body, _, keyOf) => {
      const visited = await changes.recordPreReleaseVisit({
        ...at(notice),
        body,
        idempotencyKey: await keyOf(body),
      });
      onDone();
      if (body.result !== 'applied' || !visited.applicationId) return notify.done(t('visit.saved'));
      notify.done(t('visit.applied'));
      await navigate(paths.application(visited.applicationId));
    },
    draft: { key: `visit.${notice.id}`, label: t('notice.visit') },
  });
  // A notice has one application at most; later visits offer the other results.
  const results = visitResults.filter((result) => result !== 'applied' || !notice.applicationId);
  return (
    <Form form={form} label={t('notice.visit')}>
      <RadioGroup
        {...form.field('result', t('visit.result'), t('visit.resultHelp'))}
        column
        options={results.map((value) => ({ value, label: t(`result.${value}`) }))}
      />
      {form.values.result === 'applied' ? (
        <TextArea
          {...form.field('request', t('visit.request'))}
          description={t('visit.requestHint')}
          rows={2}
          maxLength={4000}
          optional
        />
      ) : null}
      <TextArea
        {...form.field('note', t('visit.note'), t('visit.noteHelp'))}
        rows={2}
        maxLength={4000}
        optional
      />
      <FieldRow>
        <DateField {...form.field('at', t('visit.date'))} max={today()} />
        <TimeField {...form.field('time', t('visit.time'))} />
      </FieldRow>
      <FormActions>
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('visit.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
