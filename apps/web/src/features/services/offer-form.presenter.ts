import type { CaseCategory, Dto, OfferSex, PlanNeed } from '@gza/contract';
import { blankToUndefined } from '../../platform/forms/blank-to-undefined.js';

type Offer = Dto<'DirectoryEntry'>;

/** Values of the form; numbers stay text until they are sent. */
export interface OfferValues {
  organisationId: string;
  serviceCode: string;
  regionCode: string;
  place: string;
  opening: string;
  capacity: string;
  needs: string[];
  categories: string[];
  /** Empty for an offer to both sexes. */
  sex: string;
  ageFrom: string;
  ageTo: string;
  eligibility: string;
}

const text = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

export const offerValues = (offer?: Offer): OfferValues => ({
  organisationId: text(offer?.organisation.id),
  serviceCode: text(offer?.serviceCode),
  regionCode: text(offer?.regionCode),
  place: text(offer?.place),
  opening: text(offer?.opening),
  capacity: text(offer?.capacity),
  needs: [...(offer?.needs ?? [])],
  categories: [...(offer?.categories ?? [])],
  sex: text(offer?.sex),
  ageFrom: text(offer?.ageFrom),
  ageTo: text(offer?.ageTo),
  eligibility: text(offer?.eligibility),
});

const number = (value: string): number | null => {
  const typed = blankToUndefined(value);
  return typed === undefined ? null : Number(typed);
};

/** The body of a correction; null clears a field. */
export const offerBody = (values: OfferValues): Required<Dto<'ChangeEntryBody'>> => ({
  regionCode: blankToUndefined(values.regionCode) ?? null,
  place: values.place.trim(),
  opening: blankToUndefined(values.opening) ?? null,
  capacity: number(values.capacity),
  needs: values.needs as PlanNeed[],
  categories: values.categories as CaseCategory[],
  sex: (blankToUndefined(values.sex) as OfferSex | undefined) ?? null,
  ageFrom: number(values.ageFrom),
  ageTo: number(values.ageTo),
  eligibility: blankToUndefined(values.eligibility) ?? null,
});

/** The body of a proposal; empty fields are left out. */
export function proposal(values: OfferValues): Dto<'ProposeEntryBody'> {
  const { place, ...others } = offerBody(values);
  const entered = Object.fromEntries(
    Object.entries(others).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
  return {
    organisationId: values.organisationId,
    serviceCode: values.serviceCode,
    place,
    ...entered,
  };
}
