import type { Dto } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Form, FormActions } from '../../../ui/forms/form.js';
import { notify } from '../../../ui/feedback/notify.js';
import type { KnownPerson } from '../forms/application-form.presenter.js';
import { outreachTexts } from '../outreach.texts.js';

interface JoinCallProps {
  call: Dto<'HotlineCall'>;
  person: KnownPerson;
  onDone: () => void;
}

/** Asks for confirmation: a call linked to the wrong record cannot be removed from it. */
export function JoinCall({ call, person, onDone }: JoinCallProps) {
  const t = useTexts(outreachTexts);
  const f = useFormat();
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'JoinHotlineCallBody',
    initialValues: {},
    toBody: () => ({ beneficiaryId: person.id }),
    submit: async () => {
      await changes.joinHotlineCall({ ...at(call), body: { beneficiaryId: person.id } });
      notify.done(t('call.joined'));
      onDone();
    },
  });
  return (
    <Dialog open title={f.name(person.name)} onClose={onDone}>
      <Form form={form} label={t('call.joinAction')}>
        <p>{t('call.joinConfirm', { when: f.dateTime(call.at) })}</p>
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('call.joinAction')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
