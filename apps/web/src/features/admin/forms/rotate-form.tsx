import type { Dto } from '@gza/contract';
import { useState } from 'react';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { CopyField } from '../../../ui/forms/copy-field.js';
import { Form, FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { adminTexts } from '../admin.texts.js';

interface RotateFormProps {
  client: Dto<'ApiClient'>;
  onDone: () => void;
}

const usualHours = '24';

export function RotateForm({ client, onDone }: RotateFormProps) {
  const t = useTexts(adminTexts);
  const changes = useChanges();
  const [made, setMade] = useState<Dto<'ApiClientWithSecret'> | null>(null);
  const form = useDtoForm({
    dto: 'RotateSecretBody',
    initialValues: { overlapHours: usualHours },
    toBody: ({ overlapHours }) => ({ overlapHours: Number(overlapHours.trim() || Number.NaN) }),
    submit: async (body) => setMade(await changes.rotateApiClientSecret({ ...at(client), body })),
  });
  if (made) return <ShownSecret client={made} onDone={onDone} />;
  return (
    <Form form={form} label={t('clients.rotate')}>
      <Stack gap={12}>
        <p>{t('clients.rotateText')}</p>
        <TextField
          {...form.field('overlapHours', t('clients.overlap'))}
          description={t('clients.overlapHint')}
          inputMode="numeric"
          maxLength={3}
        />
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('clients.rotate')}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}

interface ShownSecretProps {
  client: Dto<'ApiClientWithSecret'>;
  onDone: () => void;
}

/** Shows the id and the secret of a client once. */
export function ShownSecret({ client, onDone }: ShownSecretProps) {
  const t = useTexts(adminTexts);
  return (
    <Stack>
      <CopyField id="client-id" label={t('clients.id')} value={client.id} />
      <Notice live tone="warning" title={t('clients.once')}>
        <CopyField id="client-secret" label={t('clients.secret')} value={client.secret} />
        <p>{t('clients.onceText')}</p>
      </Notice>
      <FormActions>
        <Button kind="primary" onClick={onDone}>
          {t('users.done')}
        </Button>
      </FormActions>
    </Stack>
  );
}
