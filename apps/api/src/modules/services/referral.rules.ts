import { copyableReferralStates, type ReferralState } from '@gza/contract';

/** Returns whether a referral may be copied: only a rejected or expired one. */
export const mayBeCopied = (state: ReferralState): boolean =>
  (copyableReferralStates as readonly ReferralState[]).includes(state);
