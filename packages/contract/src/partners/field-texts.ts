import type { FieldTexts } from '../kernel/field-texts.js';

/** Descriptions of the fields of partner organisations. */
export const partnersTexts = {
  ContactPoint: {
    kind: 'Whether the value is a phone number, an e-mail address, a web address or a postal address.',
    value: 'The number or address.',
    label: 'Person or unit reached there, such as the office of a region.',
  },
  OrganisationRef: {
    $noun: 'the organisation',
    name: 'Name of the organisation, as it is now.',
  },
  Organisation: {
    $noun: 'the organisation',
    name: 'Name of the organisation in both languages.',
    legalForm: 'Legal form; grants go to non-commercial legal entities (`nnle`) only.',
    contactPoints: 'Numbers and addresses at which the organisation is reached.',
    regions: 'Regions where it works, ISO 3166-2; empty = the whole country.',
    active: 'Whether it is active; an inactive organisation gets no new referrals.',
  },
  OrganisationPage: { $noun: 'an organisation' },
  OrganisationWork: {
    activeOffers: 'Published offers of the directory, which are suspended.',
    openReferrals:
      'Referrals that were sent and have not ended; those who sent them see them on Today.',
    users: 'Active accounts of its staff, which are deactivated.',
    clients: 'Active clients of its programs, which are revoked.',
  },
  OrganisationListQuery: {
    active: 'True: only active organisations; false: only inactive ones.',
    q: 'A part of the name in either language, in Georgian or Latin letters; every word has to be found.',
    regionCode: 'Only organisations that work in the region or in the whole country.',
  },
  CreateOrganisationBody: { $like: ['Organisation'] },
  ChangeOrganisationBody: {
    $like: ['Organisation'],
    active:
      'False suspends its offers and ends its accounts and clients; a reactivation brings nothing back by itself.',
  },
} as const satisfies FieldTexts;
