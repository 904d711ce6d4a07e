/** What a government decree does to a day: takes it off work, or makes a day of the weekend a working day. */
export const decreeKinds = ['dayOff', 'workingDay'] as const;
export type DecreeKind = (typeof decreeKinds)[number];

/** The years whose working days the calendar numbers. */
export const calendarYears = { first: 1990, last: 2079 } as const;
