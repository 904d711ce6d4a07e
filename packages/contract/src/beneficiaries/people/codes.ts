/** Closed sets of codes of this module, free of validators so that the portal can show them. */
export const sexes = ['male', 'female', 'notStated'] as const;
export type Sex = (typeof sexes)[number];

/** Risk level by the officer, on the Agency's own form. */
export const riskLevels = ['low', 'medium', 'high', 'veryHigh'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** Languages in which a person may read the papers that they sign. */
export const readingLanguages = ['ka', 'en', 'ru', 'az', 'hy'] as const;
export type ReadingLanguage = (typeof readingLanguages)[number];

/** Orders of the list of beneficiaries. */
export const beneficiarySorts = ['familyName', '-familyName', 'openedAt', '-openedAt'] as const;
export type BeneficiarySort = (typeof beneficiarySorts)[number];

/** Whose phone number the search found: the person's own, a supporter's, or that of somebody who called about them. */
export const phoneOwners = ['person', 'supporter', 'caller'] as const;
export type PhoneOwner = (typeof phoneOwners)[number];

/** Columns that the list of beneficiaries may show beside the name. */
export const beneficiaryColumns = [
  'number',
  'born',
  'state',
  'category',
  'risk',
  'lastContact',
  'nextContact',
  'manager',
  'opened',
  'bureau',
] as const;
export type BeneficiaryColumn = (typeof beneficiaryColumns)[number];
