import type { FieldTexts } from '../kernel/field-texts.js';

/** Descriptions of the fields of regions, bureaus and staff. */
export const workforceTexts = {
  Region: {
    $noun: 'the region',
    code: 'Code of the region, ISO 3166-2, such as `GE-TB`; it cannot change.',
    name: 'Name of the region in both languages.',
    active: 'Whether it may be chosen; records that name an ended region keep it.',
  },
  CreateRegionBody: { $like: ['Region'] },
  ChangeRegionBody: { $like: ['Region'] },
  RegionList: { $noun: 'a region' },
  Establishment: {
    $noun: 'the establishment',
    code: 'Short name of the establishment, such as `N5`; it cannot change. Notices of release name it.',
    name: 'Name of the establishment in both languages.',
    active: 'Whether it may be named in new notices; notices that name it keep it.',
  },
  CreateEstablishmentBody: { $like: ['Establishment'] },
  ChangeEstablishmentBody: { $like: ['Establishment'] },
  EstablishmentList: { $noun: 'an establishment' },
  BureauRef: {
    $noun: 'the bureau',
    code: 'Short name of the bureau for programs, such as `guria`.',
  },
  Bureau: {
    $noun: 'the bureau',
    code: 'Short name for programs, such as `guria`; it cannot change.',
    name: 'Name of the bureau in both languages.',
    regions: 'Regions that it serves, ISO 3166-2.',
    confirmed: 'False while the Department has not confirmed that a bureau of this name exists.',
    active: 'Whether it works; an inactive bureau gets no new users and no new people.',
  },
  CreateBureauBody: { $like: ['Bureau'] },
  ChangeBureauBody: { $like: ['Bureau'] },
  BureauList: { $noun: 'a bureau' },
  StaffListQuery: {
    role: 'Only staff with this role.',
    bureauId: 'Only staff of this bureau.',
  },
  StaffMember: {
    $noun: 'the account of the member of staff',
    name: 'Given and family name.',
    role: 'Role of the account, which decides what they may do.',
    bureauId: 'Bureau of the member of staff; null for roles of the whole Department.',
    openCases: 'Open cases that this person manages and the caller may see.',
  },
  StaffList: { $noun: 'a member of staff' },
} as const satisfies FieldTexts;
