/** Age from which a person is an adult. */
export const fullAge = 18;

/**
 * Returns the completed years of age on a day; both dates are `YYYY-MM-DD`. An age is reached at 00:00 of the
 * birthday; a person born on 29 February reaches it on 1 March of a common year. `app.age_on` is the same in
 * SQL.
 */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Returns whether a person is under 18 on a day. A person without a date of birth counts as an adult. */
export const isMinorOn = (birthDate: string | null, day: string): boolean =>
  birthDate !== null && ageOn(birthDate, day) < fullAge;
