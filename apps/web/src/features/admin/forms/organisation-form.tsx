import { legalForms } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { at, useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { adminTexts } from '../admin.texts.js';
import {
  blankOrganisation,
  organisationBody,
  organisationChange,
  organisationValues,
  type Organisation,
  type OrganisationValues,
} from '../organisations.presenter.js';
import { NameFields, RegionsField, useSaved } from './record-form.js';

export function NewOrganisation({ onDone }: { onDone: () => void }) {
  const t = useTexts(adminTexts);
  const changes = useChanges();
  const created = useSaved(onDone, t('organisations.created'));
  const form = useDtoForm({
    dto: 'CreateOrganisationBody',
    initialValues: blankOrganisation,
    toBody: (values) => organisationBody(values),
    submit: async (body, _, keyOf) => {
      await changes.createOrganisation({ body, idempotencyKey: await keyOf(body) });
      created();
    },
    draft: { key: 'organisation.new', label: t('organisations.new') },
  });
  return (
    <DialogForm form={form} label={t('organisations.new')} onCancel={onDone}>
      <OrganisationFields form={form} />
    </DialogForm>
  );
}

interface ChangeOrganisationProps {
  record: Organisation;
  onDone: () => void;
}

export function ChangeOrganisation({ record, onDone }: ChangeOrganisationProps) {
  const t = useTexts(adminTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeOrganisationBody',
    record,
    valuesOf: organisationValues,
    toBody: organisationChange,
    reload: () => api.getOrganisation({ id: record.id }),
    save: (now, body) => changes.changeOrganisation({ ...at(now), body }),
    done: useSaved(onDone),
    draft: { key: `organisation.${record.id}`, label: record.name.ka },
  });
  return (
    <DialogForm form={form} label={t('changeOf', { name: record.name.ka })} onCancel={onDone}>
      <OrganisationFields form={form} />
      <Checkbox
        {...form.check('active', t('organisations.activeLabel'))}
        hint={t('organisations.activeHint')}
      />
      {record.active && !form.values.active ? <WhatEnds id={record.id} /> : null}
    </DialogForm>
  );
}

/** Shows what ends with the organisation, before the change is saved. */
function WhatEnds({ id }: { id: string }) {
  const t = useTexts(adminTexts);
  const query = useQuery({ ...read('getOrganisationWork', { id }), staleTime: 0 });
  return (
    <Notice tone="warning" title={t('organisations.ends.title')} live>
      <QueryState query={query}>
        {(work) => (
          <ul>
            {(['activeOffers', 'openReferrals', 'users', 'clients'] as const).map((key) => (
              <li key={key}>{t(`organisations.ends.${key}`, { count: work[key] })}</li>
            ))}
          </ul>
        )}
      </QueryState>
      <p>{t('organisations.ends.stays')}</p>
    </Notice>
  );
}

function OrganisationFields({ form }: { form: DtoForm<OrganisationValues> }) {
  const t = useTexts(adminTexts);
  return (
    <>
      <NameFields form={form} of="organisations" />
      <RadioGroup
        {...form.choice(
          'legalForm',
          t('organisations.legalForm'),
          legalForms.map((value) => ({ value, label: t(`legalForm.${value}`) })),
        )}
        description={t('organisations.legalFormHint')}
      />
      <FieldRow>
        <TextField
          {...form.field('phone', t('organisations.phone'))}
          description={t('organisations.phoneHint')}
          type="tel"
          optional
          maxLength={300}
        />
        <TextField
          {...form.field('email', t('organisations.email'))}
          description={t('organisations.emailHint')}
          type="email"
          optional
          maxLength={300}
        />
      </FieldRow>
      <RegionsField form={form} of="organisations" />
    </>
  );
}
