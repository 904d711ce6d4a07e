/**
 * Settings of the agency, with the values that hold until an administrator changes them: those of Georgia.
 * Free of validators, so that the portal can show them.
 */
export const settingDefaults = {
  timeZone: 'Asia/Tbilisi',
  phoneRegion: 'GE',
  personalNumberForm: '99999999999',
  romanisation: true,
  hotlineNumber: null,
  invitationDays: 7,
  undoMergeDays: 30,
  equalPersonSeconds: 60,
  duplicateSearches: {
    searchesWithoutReason: 150,
    peopleWithoutReason: 40,
    searches: 600,
    people: 150,
  },
  preReleaseWindow: { from: 90, until: 1 },
  taskPeriods: {
    silentDays: 14,
    silentForManagementDays: 30,
    documentDays: 30,
    familyContactMonths: 3,
    involvementMonths: 6,
    involvementDays: 30,
    aftercareFirstMonths: 3,
    aftercareSecondMonths: 6,
    aftercareDays: 14,
    aftercareAttempts: 3,
    visitDays: 30,
    visitLateDays: 10,
    firstMeetingDays: 3,
    afterReleaseDays: 90,
  },
  firstYearOfLives: 1900,
  firstYearOfRecords: 2000,
  daysBeforeWork: 30,
  monthsOfPlansBack: 12,
  monthsOfPlansAhead: 24,
  yearsOfLongTerm: 30,
} as const;

/** Periods by which rules ask for something to be done. */
export type TaskPeriod = keyof (typeof settingDefaults)['taskPeriods'];
export const taskPeriodNames = Object.keys(settingDefaults.taskPeriods) as TaskPeriod[];

export type SettingCode = keyof typeof settingDefaults;
export const settingCodes = Object.keys(settingDefaults) as SettingCode[];

/**
 * Settings by which records are stored: days by the time zone, keys of the search by the spelling. They are
 * fixed once a person or an organisation is recorded, and hold from the day of the change.
 */
export const fixedSettings = ['timeZone', 'romanisation'] as const satisfies SettingCode[];

const signs: Readonly<Record<string, string>> = { '9': '\\d', A: '[A-Z]' };

/**
 * Source of the pattern of a form of personal numbers: `9` is a digit, `A` a capital Latin letter. The other
 * signs of a form are blanks, hyphens and slashes, which mean themselves in a pattern.
 */
export const formSource = (form: string): string =>
  [...form].map((sign) => signs[sign] ?? sign).join('');

/** Returns whether a personal number has the form of the agency. */
export const hasForm = (number: string, form: string): boolean =>
  new RegExp(`^${formSource(form)}$`).test(number);

/** Signs of a personal number; the setting `personalNumberForm` of the agency says its form. */
export const personalNumberPattern = /^[\dA-Z]+(?:[ /-][\dA-Z]+)*$/u;
