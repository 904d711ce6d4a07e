import type { Dto } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { Form, FormActions } from '../../../ui/forms/form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { outreachTexts } from '../outreach.texts.js';
import { EstablishmentField } from './establishment-field.js';

interface NoticeFormProps {
  notice: Dto<'ReleaseNotice'>;
  onDone: () => void;
}

/** Changes the day or the prison of a notice. */
export function NoticeForm({ notice, onDone }: NoticeFormProps) {
  const t = useTexts(outreachTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeReleaseNoticeBody',
    record: notice,
    valuesOf: ({ establishment, expectedOn }: Dto<'ReleaseNotice'>) => ({
      establishment,
      expectedOn,
    }),
    toBody: (values) => ({ ...values, establishment: values.establishment.trim() }),
    reload: () => api.getReleaseNotice({ id: notice.id }),
    save: (now, body) => changes.changeReleaseNotice({ ...at(now), body }),
    done: () => {
      notify.done(t('notice.changed'));
      onDone();
    },
    draft: { key: `releaseNotice.${notice.id}`, label: t('notice.change') },
  });
  return (
    <Form form={form} label={t('notice.changeTitle')}>
      <DateField {...form.field('expectedOn', t('notice.expectedOn'))} />
      <EstablishmentField
        field={form.field('establishment', t('notice.establishment'))}
        kept={notice.establishment}
      />
      <FormActions>
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('notice.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
