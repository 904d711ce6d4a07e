import type { Dto } from '@gza/contract';
import { SearchSelect } from '../../../ui/forms/search-select.js';
import { knownOptions } from '../../../ui/forms/option-source.js';
import { useOrganisationOptions } from '../../../domain/organisations.js';
import type { DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useServiceName } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { otherOffer, type ReferralChoice } from '../referral.presenter.js';
import { referralTexts } from '../referral.texts.js';
import { useReferableOptions } from '../use-referable.js';
import { useOfferLabels } from '../use-offer-labels.js';

type Offer = Dto<'DirectoryEntry'>;

/** Id of the field that takes focus when no offer was chosen. */
export const offerFieldId = 'offer';

interface OfferChoiceProps {
  form: DtoForm<ReferralChoice>;
  offers: readonly Offer[];
  /** The chosen offer, when it does not fit the person. */
  unfit?: Offer | undefined;
  error?: string | undefined;
}

/** Shows offers as cards: one click chooses service and organisation. */
export function OfferChoice({ form, offers, unfit, error }: OfferChoiceProps) {
  const t = useTexts(referralTexts);
  const f = useFormat();
  const serviceName = useServiceName();
  const { region, audience } = useOfferLabels();
  const hint = (offer: Offer) =>
    [
      offer.id === unfit?.id ? t('form.chosenUnfit') : null,
      `${region(offer)}: ${f.name(offer.place)}`,
      offer.opening,
      audience(offer),
      offer.eligibility,
      offer.capacity === null ? null : t('form.places', { count: offer.capacity }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <RadioGroup
      id={offerFieldId}
      {...(error ? { error } : {})}
      label={t('form.offers')}
      description={offers.length > 0 ? t('form.offersHint') : t('form.noOffers')}
      value={form.values.offerId}
      onChange={(id) => form.setValue('offerId', id)}
      column
      options={[
        ...offers.map((offer) => ({
          value: offer.id,
          label: `${serviceName(offer.serviceCode)}, ${f.named(offer.organisation.name)}`,
          hint: hint(offer),
        })),
        { value: otherOffer, label: t('form.other'), hint: t('form.otherHint') },
      ]}
    />
  );
}

interface OtherOfferProps<Values extends { organisationId: string }> {
  form: DtoForm<Values>;
}

/** Fields for organisation and service, where the directory has no offer. */
export function OtherOffer<Values extends { organisationId: string }>({
  form,
}: OtherOfferProps<Values>) {
  const t = useTexts(referralTexts);
  const organisations = useOrganisationOptions(form.values.organisationId, { active: true });
  const services = useReferableOptions();
  return (
    <>
      <SearchSelect
        {...form.choice('organisationId', t('form.organisation'), knownOptions(organisations))}
        source={organisations}
        description={t('form.organisationHint')}
      />
      <SelectField
        {...form.choice('serviceCode', t('form.serviceCode'), services)}
        description={t('form.serviceHint')}
        searchable
      />
    </>
  );
}
