import { ageOn } from '@gza/contract';
import type { RespondentContext } from './form-item.js';

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
