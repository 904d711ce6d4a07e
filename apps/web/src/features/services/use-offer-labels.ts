import type { Dto } from '@gza/contract';
import { useMemo } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { rangeText } from '../../platform/range.js';
import { useRegionOptions } from '../../domain/reference.js';
import { beneficiaryLabels } from '../../domain/labels/beneficiaries.texts.js';
import { directoryTexts } from './directory.texts.js';

type Offer = Dto<'DirectoryEntry'>;

interface OfferLabels {
  region: (offer: Offer) => string;
  /** The audience of an offer, in a few words. */
  audience: (offer: Offer) => string;
}

export function useOfferLabels(): OfferLabels {
  const t = useTexts(directoryTexts);
  const labels = useTexts(beneficiaryLabels);
  const regions = useRegionOptions();
  return useMemo(
    () => ({
      region: ({ regionCode }) =>
        regionCode
          ? (regions.find(({ value }) => value === regionCode)?.label ?? '–')
          : t('everywhere'),
      audience: (offer) => {
        const age = rangeText(offer.ageFrom, offer.ageTo, {
          from: (years) => t('age.from', { years }),
          to: (years) => t('age.to', { years }),
          between: (from, to) => t('age.between', { from, to }),
          one: (years) => t('age.one', { years }),
        });
        const parts = [
          age,
          offer.sex && labels(`sex.${offer.sex}`),
          ...offer.categories.map((category) => labels(`category.${category}`)),
        ];
        return parts.filter(Boolean).join(', ') || t('everybody');
      },
    }),
    [t, labels, regions],
  );
}
