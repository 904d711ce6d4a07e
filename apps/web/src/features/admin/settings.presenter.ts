import { taskPeriodNames, type Dto, type SettingCode, type TaskPeriod } from '@gza/contract';

export type Settings = Dto<'AgencySettings'>;

/** Groups of the settings on the screen, in its order. */
export const settingGroups = {
  agency: ['hotlineNumber', 'phoneRegion', 'personalNumberForm', 'timeZone', 'romanisation'],
  periods: [
    'invitationDays',
    'preReleaseWindow',
    'taskPeriods',
    'undoMergeDays',
    'equalPersonSeconds',
  ],
  searches: ['duplicateSearches'],
  dates: [
    'firstYearOfLives',
    'firstYearOfRecords',
    'daysBeforeWork',
    'monthsOfPlansBack',
    'monthsOfPlansAhead',
    'yearsOfLongTerm',
  ],
} as const satisfies Record<string, readonly SettingCode[]>;

export type SettingGroup = keyof typeof settingGroups;
export const settingGroupNames = Object.keys(settingGroups) as SettingGroup[];

/** Numbers of the limits of the search for duplicates, as the form orders them. */
export const searchLimits = [
  'searchesWithoutReason',
  'searches',
  'peopleWithoutReason',
  'people',
] as const satisfies readonly (keyof Settings['duplicateSearches'])[];
type SearchLimit = (typeof searchLimits)[number];

/** Settings that are numbers, each with a field of its own. */
export const numberSettings = [
  'invitationDays',
  'undoMergeDays',
  'equalPersonSeconds',
  'firstYearOfLives',
  'firstYearOfRecords',
  'daysBeforeWork',
  'monthsOfPlansBack',
  'monthsOfPlansAhead',
  'yearsOfLongTerm',
] as const satisfies readonly SettingCode[];
export type NumberSetting = (typeof numberSettings)[number];

export type SettingValues = Record<NumberSetting, string> & {
  timeZone: string;
  phoneRegion: string;
  personalNumberForm: string;
  romanisation: boolean;
  hotlineNumber: string;
  duplicateSearches: Record<SearchLimit, string>;
  preReleaseWindow: { from: string; until: string };
  taskPeriods: Record<TaskPeriod, string>;
  validFrom: string;
};

/** Fields two in a row. */
export const inPairs = <T>(all: readonly T[]): T[][] =>
  all.flatMap((_, index) => (index % 2 === 0 ? [all.slice(index, index + 2)] : []));

const number = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed));

const numbers = <T>(of: (code: NumberSetting) => T): Record<NumberSetting, T> =>
  Object.fromEntries(numberSettings.map((code) => [code, of(code)])) as Record<NumberSetting, T>;

const limits = <T>(of: (code: SearchLimit) => T): Record<SearchLimit, T> =>
  Object.fromEntries(searchLimits.map((code) => [code, of(code)])) as Record<SearchLimit, T>;

const periods = <T>(of: (code: TaskPeriod) => T): Record<TaskPeriod, T> =>
  Object.fromEntries(taskPeriodNames.map((code) => [code, of(code)])) as Record<TaskPeriod, T>;

export const settingValues = (settings: Settings, today: string): SettingValues => ({
  ...numbers((code) => String(settings[code])),
  timeZone: settings.timeZone,
  phoneRegion: settings.phoneRegion,
  personalNumberForm: settings.personalNumberForm,
  romanisation: settings.romanisation,
  hotlineNumber: settings.hotlineNumber ?? '',
  duplicateSearches: limits((code) => String(settings.duplicateSearches[code])),
  preReleaseWindow: {
    from: String(settings.preReleaseWindow.from),
    until: String(settings.preReleaseWindow.until),
  },
  taskPeriods: periods((code) => String(settings.taskPeriods[code])),
  validFrom: today,
});

export const settingBody = (values: SettingValues): Dto<'ChangeSettingsBody'> => ({
  ...numbers((code) => number(values[code])),
  timeZone: values.timeZone.trim(),
  phoneRegion: values.phoneRegion.trim(),
  personalNumberForm: values.personalNumberForm.trim(),
  romanisation: values.romanisation,
  hotlineNumber: values.hotlineNumber.trim() || null,
  duplicateSearches: limits((code) => number(values.duplicateSearches[code])),
  preReleaseWindow: {
    from: number(values.preReleaseWindow.from),
    until: number(values.preReleaseWindow.until),
  },
  taskPeriods: periods((code) => number(values.taskPeriods[code])),
  validFrom: values.validFrom,
});

/** Returns the value of a planned setting; undefined for what this portal does not know. */
export function plannedValue({ value }: Settings['planned'][number]): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}
