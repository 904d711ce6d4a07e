import type { RespondentContext } from './form-item.js';

/** Returns the completed years on a day; both dates are `YYYY-MM-DD`. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

export interface Respondent {
  readonly sex: string;
  readonly birthDate: string | null;
}

/** Returns the data about the person on the day of the assessment that the rules of a form need. */
export function respondentContext(
  { sex, birthDate }: Respondent,
  {
    audience,
    assessedOn,
  }: { readonly audience: RespondentContext['audience']; readonly assessedOn: string },
): RespondentContext {
  return {
    audience,
    ...((sex === 'female' || sex === 'male') && { sex }),
    ...(birthDate !== null && { ageYears: ageOn(birthDate, assessedOn) }),
  };
}
