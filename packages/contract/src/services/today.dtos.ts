import { Nested, OneOf, Text } from '../kernel/fields.js';
import { OrganisationRef } from '../partners/dtos.js';
import { referralMachine, type ReferralState } from './states.js';

export class TodayAnswerDetail {
  @Nested(() => OrganisationRef) organisation!: OrganisationRef;
  @Text({ max: 60 }) serviceCode!: string;
  @OneOf(referralMachine.states) state!: ReferralState;
}

/** Classes of the details of a line, by kind; a kind without an entry has no details. */
export const servicesTodayDetails = {
  referralAnswered: TodayAnswerDetail,
  referralPartnerInactive: TodayAnswerDetail,
} as const;
