import { isMinorOn, type ConsentGiver, type Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { at, useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { today } from '../../../platform/format.js';
import { blankToUndefined } from '../../../platform/forms/blank-to-undefined.js';
import { unfinished } from '../../../platform/drafts/drafts.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useServiceName } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { notify } from '../../../ui/feedback/notify.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { validConsent } from '../referral.presenter.js';
import { referralTexts } from '../referral.texts.js';

export interface ReferralContent {
  beneficiaryId: string;
  organisation: Dto<'OrganisationRef'>;
  serviceCode: string;
  request: string;
}

interface SendReferralProps {
  what: ReferralContent;
  /** Returns the draft to send; creates it when there is none yet. */
  draft: () => Promise<Dto<'Referral'>>;
  onSent: (referral: Dto<'Referral'>) => unknown;
  onCancel: () => void;
}

/** Shows, before data of a person leave the Department, what is sent, to whom, and by which consent. */
export function SendReferral(props: SendReferralProps) {
  const { what } = props;
  const consents = useQuery(read('listConsents', { id: what.beneficiaryId }));
  return (
    <Stack gap={12}>
      <WhatGoes what={what} />
      <QueryState query={consents} lines={3}>
        {({ items }) => {
          const consent = validConsent(items, what.organisation.id, today());
          return consent ? <ByConsent {...props} consent={consent} /> : <ConsentFirst {...props} />;
        }}
      </QueryState>
    </Stack>
  );
}

function WhatGoes({ what }: { what: ReferralContent }) {
  const t = useTexts(referralTexts);
  const labels = useTexts(serviceLabels);
  const f = useFormat();
  const serviceName = useServiceName();
  const fields = (['givenName', 'familyName', 'serviceCode'] as const).map((field) =>
    labels(`disclosed.${field}`),
  );
  return (
    <DescriptionList
      items={[
        { term: t('send.to'), value: f.named(what.organisation.name) },
        { term: t('details.service'), value: serviceName(what.serviceCode) },
        { term: t('send.reads'), value: what.request },
        { term: t('send.learns'), value: fields.join(', ') },
        { term: t('send.later'), value: labels('disclosed.phone') },
      ]}
    />
  );
}

function useSend({ draft, onSent }: Pick<SendReferralProps, 'draft' | 'onSent'>) {
  const t = useTexts(referralTexts);
  const changes = useChanges();
  return async () => {
    const sent = await changes.sendReferral(at(await draft()));
    notify.done(t('done.send'));
    await onSent(sent);
  };
}

function ByConsent({ consent, ...props }: SendReferralProps & { consent: Dto<'Consent'> }) {
  const t = useTexts(referralTexts);
  const f = useFormat();
  const send = useSend(props);
  const form = useDtoForm({ dto: 'NoteBody', initialValues: {}, toBody: () => ({}), submit: send });
  return (
    <DialogForm
      form={form}
      label={t('send.title')}
      action={t('send.confirm')}
      onCancel={props.onCancel}
    >
      <Notice
        tone="ok"
        title={t(consent.organisationId === null ? 'send.stands' : 'send.standsOne', {
          date: f.date(consent.givenOn),
        })}
      />
    </DialogForm>
  );
}

function ConsentFirst(props: SendReferralProps) {
  const t = useTexts(referralTexts);
  const mayRecord = useMay('consent.record');
  // The signer of the consent depends on the age, so the birth date is read again.
  const person = useQuery({
    ...read('getBeneficiary', { id: props.what.beneficiaryId }),
    enabled: mayRecord,
    staleTime: 0,
  });
  if (!mayRecord)
    return (
      <Notice
        tone="warning"
        title={t('send.needed')}
        actions={<Button onClick={props.onCancel}>{t('send.cancel')}</Button>}
      >
        {t('send.mayNot')}
      </Notice>
    );
  return (
    <QueryState query={person} lines={3}>
      {({ birthDate }) => {
        const minor = isMinorOn(birthDate, today());
        return <ConsentForm key={String(minor)} {...props} minor={minor} />;
      }}
    </QueryState>
  );
}

function ConsentForm(props: SendReferralProps & { minor: boolean }): ReactNode {
  const { what, minor } = props;
  const t = useTexts(referralTexts);
  const f = useFormat();
  const changes = useChanges();
  const send = useSend(props);
  const [signed, setSigned] = useState(false);
  const [missing, setMissing] = useState(false);
  const form = useDtoForm({
    dto: 'RecordConsentBody',
    initialValues: {
      givenBy: minor ? 'legalRepresentative' : 'person',
      givenOn: today(),
      personView: '',
    },
    toBody: (values): Dto<'RecordConsentBody'> => {
      const personView = blankToUndefined(values.personView);
      return {
        purpose: 'partnerSharing',
        organisationId: what.organisation.id,
        givenOn: values.givenOn,
        givenBy: values.givenBy as ConsentGiver,
        ...(personView && { personView }),
      };
    },
    submit: async (body, _, keyOf) => {
      setMissing(!signed);
      if (!signed) return unfinished;
      await changes.recordConsent({
        id: what.beneficiaryId,
        body,
        idempotencyKey: await keyOf(body),
      });
      return send();
    },
    draft: { key: `consent.${what.beneficiaryId}.${what.organisation.id}`, label: t('send.title') },
  });
  const represented = form.values.givenBy === 'legalRepresentative';
  return (
    <DialogForm
      form={form}
      label={t('send.title')}
      action={t('send.confirmWithConsent')}
      onCancel={props.onCancel}
    >
      <Notice tone="warning" title={t('send.needed')} />
      <Checkbox
        id="consent-signed"
        label={t('send.signed', { organisation: f.named(what.organisation.name) })}
        help={t('send.signedHelp')}
        checked={signed}
        onChange={(checked) => {
          setSigned(checked);
          setMissing(false);
        }}
        {...(missing ? { error: t('send.signedNeeded') } : {})}
      />
      <RadioGroup
        {...form.field('givenBy', t('send.givenBy'), t('send.givenByHelp'))}
        {...(minor ? { description: t('send.minorHint') } : {})}
        options={(minor
          ? (['legalRepresentative'] as const)
          : (['person', 'legalRepresentative'] as const)
        ).map((value) => ({ value, label: t(`send.${value}`) }))}
      />
      {represented ? (
        <TextArea
          {...form.field('personView', t('send.personView'))}
          description={t('send.personViewHint')}
          rows={2}
          maxLength={2000}
        />
      ) : null}
      <DateField {...form.field('givenOn', t('send.givenOn'))} max={today()} />
    </DialogForm>
  );
}
