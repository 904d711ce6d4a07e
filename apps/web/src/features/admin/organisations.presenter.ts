import type { Dto, LegalForm } from '@gza/contract';
import { trimmed } from './bureaus.presenter.js';

export type Organisation = Dto<'Organisation'>;
type ContactPoint = Dto<'ContactPoint'>;

export interface OrganisationValues {
  name: { ka: string; en: string };
  legalForm: string;
  regions: string[];
  phone: string;
  email: string;
  active: boolean;
}

/** The main contact of a kind: the first of that kind. */
export const contactOf = (organisation: Organisation, kind: ContactPoint['kind']): string =>
  organisation.contactPoints.find((point) => point.kind === kind)?.value ?? '';

export const blankOrganisation: OrganisationValues = {
  name: { ka: '', en: '' },
  legalForm: '',
  regions: [],
  phone: '',
  email: '',
  active: true,
};

export const organisationValues = (organisation: Organisation): OrganisationValues => ({
  name: organisation.name,
  legalForm: organisation.legalForm,
  regions: organisation.regions,
  phone: contactOf(organisation, 'phone'),
  email: contactOf(organisation, 'email'),
  active: organisation.active,
});

/** The contacts with another main contact of a kind, or without it when the value is empty. */
export function withContact(
  points: readonly ContactPoint[],
  kind: ContactPoint['kind'],
  value: string,
): ContactPoint[] {
  const at = points.findIndex((point) => point.kind === kind);
  const contact = value.trim();
  if (at === -1) return contact ? [...points, { kind, value: contact }] : [...points];
  return points.flatMap((point, index) =>
    index !== at ? [point] : contact ? [{ ...point, value: contact }] : [],
  );
}

export function organisationBody(
  values: OrganisationValues,
  before: readonly ContactPoint[] = [],
): Dto<'CreateOrganisationBody'> {
  return {
    name: trimmed(values.name),
    legalForm: values.legalForm as LegalForm,
    regions: values.regions,
    contactPoints: withContact(withContact(before, 'phone', values.phone), 'email', values.email),
  };
}

/** The body of a change; further contacts of the organisation stay as they are. */
export const organisationChange = (
  values: OrganisationValues,
  { contactPoints }: Pick<Organisation, 'contactPoints'>,
): Dto<'ChangeOrganisationBody'> => ({
  ...organisationBody(values, contactPoints),
  active: values.active,
});

/** The id in the key of a draft that corrects an organisation; empty for any other draft. */
export const continuedId = (draft = ''): string =>
  /^organisation\.(?!new$)(.+)$/u.exec(draft)?.[1] ?? '';

/** A list with one that is not on its pages yet. */
export const withContinued = (
  listed: readonly Organisation[],
  continued: Organisation | undefined,
): readonly Organisation[] =>
  continued && !listed.some(({ id }) => id === continued.id) ? [continued, ...listed] : listed;
