import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { offerTones } from '../../../domain/labels/tones.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { directoryTexts } from '../directory.texts.js';
import { useOfferLabels } from '../use-offer-labels.js';

export function OfferDetails({ offer }: { offer: Dto<'DirectoryEntry'> }) {
  const t = useTexts(directoryTexts);
  const plans = useTexts(planLabels);
  const labels = useTexts(serviceLabels);
  const f = useFormat();
  const { region, audience } = useOfferLabels();
  return (
    <DescriptionList
      items={[
        {
          term: t('details.state'),
          value: (
            <StatusTag tone={offerTones[offer.state]}>
              {labels(`offerState.${offer.state}`)}
            </StatusTag>
          ),
        },
        { term: t('details.audience'), value: audience(offer) },
        { term: t('details.eligibility'), value: offer.eligibility },
        {
          term: t('details.needs'),
          value: offer.needs.map((need) => plans(`need.${need}`)).join(', '),
        },
        { term: t('details.region'), value: region(offer) },
        { term: t('details.place'), value: f.name(offer.place) },
        { term: t('details.opening'), value: offer.opening },
        {
          term: t('details.capacity'),
          value: offer.capacity === null ? t('unlimited') : f.number(offer.capacity),
        },
        { term: t('details.verified'), value: f.date(offer.verifiedOn) },
        { term: t('details.until'), value: f.date(offer.expiresOn) },
      ]}
    />
  );
}
