import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { unfinished } from '../../../platform/drafts/drafts.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useServiceName } from '../../../domain/reference.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { Form, FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { EmptyState, Skeleton } from '../../../ui/feedback/states.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import {
  otherOffer,
  referralBody,
  serves,
  type ReferralChoice,
  type ServedItem,
} from '../referral.presenter.js';
import { referralTexts } from '../referral.texts.js';
import { useReferableOptions } from '../use-referable.js';
import { useOffers, useOneDraft } from '../use-new-referral.js';
import { OfferChoice, offerFieldId, OtherOffer } from './offer-choice.js';
import { ConfirmSending } from './confirm-sending.js';

/** Makes a referral of the person whose record is open. */
export function ReferScreen() {
  const { id = '' } = useParams();
  const t = useTexts(referralTexts);
  const [params] = useSearchParams();
  const offerId = params.get('offer') ?? '';
  const person = useQuery(read('getBeneficiary', { id }));
  const chosen = useQuery({
    ...read('getDirectoryEntry', { id: offerId }),
    enabled: offerId !== '',
  });
  return (
    <Panel title={t('form.title')}>
      <QueryState query={person} lines={8}>
        {(known) => {
          if (!known.currentCase || known.currentCase.state === 'closed')
            return (
              <EmptyState
                title={t('form.noCase')}
                text={t('form.noCaseText')}
                action={<ButtonLink to={paths.beneficiary(id)}>{t('form.cancel')}</ButtonLink>}
              />
            );
          // When the offer is gone, the form begins without it.
          return offerId && chosen.isPending ? (
            <Skeleton lines={8} />
          ) : (
            <ReferForm
              person={known}
              chosen={chosen.data}
              service={params.get('service') ?? ''}
              itemId={params.get('item') ?? ''}
            />
          );
        }}
      </QueryState>
    </Panel>
  );
}

interface ReferFormProps {
  person: Dto<'Beneficiary'>;
  chosen: Dto<'DirectoryEntry'> | undefined;
  service: string;
  /** The item of the plan that led here; empty without one. */
  itemId: string;
}

function ReferForm({ person, chosen, service, itemId }: ReferFormProps) {
  const t = useTexts(referralTexts);
  const item = { id: itemId, serviceCode: service };
  const navigate = useNavigate();
  const [only, setOnly] = useState(service);
  const [everything, setEverything] = useState(false);
  const { offers, pending, unfit } = useOffers(person, chosen, only, everything);
  const draftKey = `referral.new.${person.id}.${chosen?.id ?? ''}`;
  const draft = useOneDraft(draftKey);
  const [confirming, setConfirming] = useState<Dto<'CreateReferralBody'> | null>(null);
  const [missing, setMissing] = useState(false);
  const asDraft = useRef(false);
  const initialValues: ReferralChoice = {
    offerId: chosen?.id ?? '',
    organisationId: '',
    serviceCode: service,
    request: '',
  };
  const form = useDtoForm({
    dto: 'CreateReferralBody',
    initialValues,
    toBody: (values) => referralBody(person.id, values, offers, item),
    submit: async (body) => {
      if (!asDraft.current) {
        setConfirming(body);
        return unfinished;
      }
      const kept = await draft(body);
      notify.done(t('form.drafted'));
      await navigate(paths.staffReferral(kept.id));
    },
    draft: { key: draftKey, label: t('form.title') },
  });
  const action = (keep: boolean) => () => {
    asDraft.current = keep;
  };
  const onSubmit = (event: SubmitEvent) => {
    setMissing(!form.values.offerId);
    if (form.values.offerId) return form.onSubmit(event);
    event.preventDefault();
    document.getElementById(offerFieldId)?.querySelector('input')?.focus();
  };
  return (
    <>
      <Form form={{ ...form, onSubmit }} label={t('form.title')}>
        <Stack>
          <ForItem item={item} choice={form.values} offers={offers} />
          <WhichService value={only} onChange={setOnly} />
          {pending ? (
            <Skeleton lines={6} />
          ) : (
            <OfferChoice
              form={form}
              offers={offers}
              unfit={unfit}
              error={missing && !form.values.offerId ? t('form.chooseOffer') : undefined}
            />
          )}
          <Checkbox
            label={t('form.all')}
            help={t('form.allHelp')}
            checked={everything}
            onChange={setEverything}
          />
          {form.values.offerId === otherOffer ? <OtherOffer form={form} /> : null}
          <TextArea
            {...form.field('request', t('form.request'))}
            description={t('form.requestHint')}
            maxLength={4000}
          />
        </Stack>
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy} onClick={action(false)}>
            {t('form.send')}
          </Button>
          <Button type="submit" busy={form.busy} onClick={action(true)}>
            {t('form.draft')}
          </Button>
          <ButtonLink to={paths.beneficiaryTab(person.id, 'services')} kind="quiet">
            {t('form.cancel')}
          </ButtonLink>
        </FormActions>
      </Form>
      <ConfirmSending
        body={confirming}
        offers={offers}
        draft={draft}
        onSent={form.draft?.finish}
        onClose={() => setConfirming(null)}
      />
    </>
  );
}

interface ForItemProps {
  item: ServedItem;
  choice: ReferralChoice;
  offers: readonly Dto<'DirectoryEntry'>[];
}

/**
 * Tells that the referral will belong to the plan's item, or, with another service chosen, that it will not.
 */
function ForItem({ item, choice, offers }: ForItemProps) {
  const t = useTexts(referralTexts);
  const service = useServiceName()(item.serviceCode);
  if (!item.id) return null;
  const other = choice.offerId !== '' && !serves(choice, offers, item);
  return (
    <Notice
      tone={other ? 'warning' : 'info'}
      title={t(other ? 'form.notForItem' : 'form.forItem', { service })}
    />
  );
}

/** Filter for the offers; it is no part of the referral. */
function WhichService({ value, onChange }: { value: string; onChange: (code: string) => void }) {
  const t = useTexts(referralTexts);
  const services = useReferableOptions();
  return (
    <SelectField
      id="only-service"
      label={t('form.service')}
      optional="quiet"
      placeholder={t('form.anyService')}
      value={value}
      onChange={onChange}
      options={services}
      searchable
    />
  );
}
