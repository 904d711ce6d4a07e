import { copyableReferralStates, type ReferralState } from '@gza/contract';

/** A referral that came to nothing may be tried again. */
export const mayBeCopied = (state: ReferralState): boolean =>
  (copyableReferralStates as readonly ReferralState[]).includes(state);
