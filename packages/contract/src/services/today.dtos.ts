import { Nested, OneOf, Text } from '../kernel/fields.js';
import { OrganisationRef } from '../partners/dtos.js';
import { referralMachine, type ReferralState } from './states.js';

export class TodayAnswerDetail {
  @Nested(() => OrganisationRef) organisation!: OrganisationRef;
  @Text({ max: 60 }) serviceCode!: string;
  @OneOf(referralMachine.states) state!: ReferralState;
}

/** What a line of a kind tells besides; a kind that is not here tells nothing more. */
export const servicesTodayDetails = { referralAnswered: TodayAnswerDetail } as const;
