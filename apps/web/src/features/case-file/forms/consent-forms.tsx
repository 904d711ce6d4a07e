import { consentGivers, consentPurposes, type Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OrganisationField } from '../../../domain/organisation-field.js';
import { useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { CheckboxGroup } from '../../../ui/forms/checkbox.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm, NoteForm } from '../../../ui/forms/dialog-form.js';
import { Button } from '../../../ui/navigation/button.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { notify } from '../../../ui/feedback/notify.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { ConsentPartner } from '../components/consent-partner.js';
import { consentBody, signsAlone } from '../file-forms.presenter.js';
import { caseFileTexts } from '../file.texts.js';

interface RecordConsentProps {
  beneficiaryId: string;
  onDone: () => void;
}

export function RecordConsent({ beneficiaryId, onDone }: RecordConsentProps) {
  const t = useTexts(caseFileTexts);
  const labels = useTexts(beneficiaryLabels);
  const changes = useChanges();
  // The record around the form has read the person already.
  const person = useQuery(read('getBeneficiary', { id: beneficiaryId })).data;
  const form = useDtoForm({
    dto: 'RecordConsentBody',
    initialValues: {
      purpose: [] as string[],
      organisationId: '',
      givenOn: today(),
      validUntil: '',
      givenBy: signsAlone(person?.birthDate, today()) ? 'person' : '',
      personView: '',
      note: '',
    },
    toBody: (values) => consentBody(values, values.purpose[0] ?? ''),
    submit: async (_, values, keyOf) => {
      const key = await keyOf(values);
      for (const [index, one] of values.purpose.entries()) {
        await changes.recordConsent({
          id: beneficiaryId,
          body: consentBody(values, one),
          idempotencyKey: `${key}-${one}`,
        });
        // What is recorded is not recorded again when a later one is refused.
        form.setValue('purpose', values.purpose.slice(index + 1));
      }
      notify.done(t('saved'));
      onDone();
    },
    draft: { key: `consents.${beneficiaryId}`, label: t('consent.add') },
  });
  const { purpose, givenBy } = form.values;
  return (
    <DialogForm form={form} label={t('consent.add')} onCancel={onDone}>
      <CheckboxGroup
        column
        {...form.choices(
          'purpose',
          t('consent.purpose'),
          consentPurposes.map((value) => ({
            value,
            label: labels(`consent.${value}`),
            hint: t(`allows.${value}`),
          })),
          t('consent.purposeHelp'),
        )}
      />
      {purpose.includes('partnerSharing') ? (
        <OrganisationField
          {...form.field('organisationId', t('consent.organisation'))}
          description={t('consent.organisationHint')}
          optional
        />
      ) : null}
      <RadioGroup
        {...form.field('givenBy', t('consent.givenBy'), t('consent.givenByHelp'))}
        options={consentGivers.map((value) => ({ value, label: t(`giver.${value}`) }))}
      />
      {givenBy === 'legalRepresentative' ? (
        <TextArea
          {...form.field('personView', t('consent.personView'))}
          description={t('consent.personViewHint')}
          rows={2}
          maxLength={2000}
        />
      ) : null}
      <DateField {...form.field('givenOn', t('consent.givenOn'))} max={today()} />
      <DateField
        {...form.field('validUntil', t('consent.validUntil'))}
        description={t('consent.validUntilHint')}
        min={today()}
        optional
      />
      <TextArea
        {...form.field('note', t('consent.note'), t('consent.noteHelp'))}
        rows={2}
        maxLength={2000}
        optional
      />
    </DialogForm>
  );
}

interface WithdrawConsentProps {
  consent: Dto<'Consent'>;
  onDone: () => void;
}

export function WithdrawConsent({ consent, onDone }: WithdrawConsentProps) {
  const t = useTexts(caseFileTexts);
  const changes = useChanges();
  const { id, version, purpose } = consent;
  const [left, setLeft] = useState<readonly Dto<'Consent'>[]>([]);
  if (left.length > 0) return <StillInForce consents={left} onDone={onDone} />;
  return (
    <NoteForm
      action={t('consent.withdraw')}
      text={t(`consent.withdrawText.${purpose}`)}
      label={t('consent.withdrawNote')}
      help={t('consent.withdrawHelp')}
      draft={`consent.withdraw.${id}`}
      danger
      onCancel={onDone}
      submit={async (stepNote) => {
        const { stillInForce } = await changes.withdrawConsent({
          id,
          version,
          body: stepNote ? { note: stepNote } : {},
        });
        if (stillInForce.length > 0) return setLeft(stillInForce);
        notify.done(t('consent.withdrawnNothingLeft'));
        onDone();
      }}
    />
  );
}

interface StillInForceProps {
  consents: readonly Dto<'Consent'>[];
  onDone: () => void;
}

/** Shows after a withdrawal what the person still agrees to, so that nothing goes on against their will. */
function StillInForce({ consents, onDone }: StillInForceProps) {
  const t = useTexts(caseFileTexts);
  return (
    <Stack gap={16}>
      <Notice tone="warning" title={t('consent.stillInForceTitle')} live>
        <Stack gap={4}>
          {consents.map((consent) => (
            <ConsentPartner key={consent.id} consent={consent} />
          ))}
          <span>{t('consent.stillInForceText')}</span>
        </Stack>
      </Notice>
      <Button onClick={onDone}>{t('consent.understood')}</Button>
    </Stack>
  );
}
