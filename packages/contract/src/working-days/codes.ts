/**
 * Effects of a government decree on a day: `dayOff` takes it off work, `workingDay` makes a day of the
 * weekend a working day.
 */
export const decreeKinds = ['dayOff', 'workingDay'] as const;
export type DecreeKind = (typeof decreeKinds)[number];

/** First and last year whose working days the calendar numbers. */
export const calendarYears = { first: 1990, last: 2079 } as const;

/** Where a public holiday comes from. */
export const holidaySources = ['law', 'agency'] as const;
export type HolidaySource = (typeof holidaySources)[number];
