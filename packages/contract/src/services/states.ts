import { caseworkers, management } from '../kernel/roles.js';
import { stateMachine, type StateMachine } from '../kernel/state-machine.js';

const referrers = [...caseworkers, 'lawyer'] as const;
const partners = ['partnerUser', 'partnerClient'] as const;

export const referralMachine = stateMachine({
  name: 'referral',
  states: [
    'draft',
    'sent',
    'accepted',
    'inProgress',
    'delivered',
    'notTakenUp',
    'discontinued',
    'rejected',
    'expired',
    'withdrawn',
    'discarded',
  ],
  initial: 'draft',
  transitions: [
    { from: 'draft', event: 'send', to: 'sent', by: referrers },
    { from: 'draft', event: 'discard', to: 'discarded', by: referrers },
    { from: 'sent', event: 'accept', to: 'accepted', by: partners },
    { from: 'sent', event: 'reject', to: 'rejected', by: partners },
    { from: 'sent', event: 'expire', to: 'expired', by: [], byTime: true },
    { from: 'sent', event: 'withdraw', to: 'withdrawn', by: referrers },
    { from: 'accepted', event: 'start', to: 'inProgress', by: partners },
    { from: 'accepted', event: 'withdraw', to: 'withdrawn', by: referrers },
    { from: 'inProgress', event: 'deliver', to: 'delivered', by: partners },
    { from: 'inProgress', event: 'notTakenUp', to: 'notTakenUp', by: partners },
    { from: 'inProgress', event: 'discontinue', to: 'discontinued', by: partners },
    { from: 'inProgress', event: 'withdraw', to: 'withdrawn', by: referrers },
  ],
});
export type ReferralState = (typeof referralMachine.states)[number];
export type ReferralEvent = (typeof referralMachine.transitions)[number]['event'];

/** States of a referral in the order in which work looks at them. */
export const referralStages = {
  prepared: ['draft'],
  awaiting: ['sent'],
  underWay: ['accepted', 'inProgress'],
  delivered: ['delivered'],
  fruitless: ['rejected', 'expired', 'notTakenUp', 'discontinued', 'withdrawn'],
} as const satisfies Record<string, readonly ReferralState[]>;
export type ReferralStage = keyof typeof referralStages;
export const referralStageNames = Object.keys(referralStages) as ReferralStage[];

/** States from which a new draft may be made of a referral that came to nothing. */
export const copyableReferralStates = [
  'rejected',
  'expired',
] as const satisfies readonly ReferralState[];

export const issuedCardMachine = stateMachine({
  name: 'issuedCard',
  states: ['requested', 'issued', 'handedOver', 'returned', 'lost', 'refused', 'cancelled'],
  initial: 'requested',
  transitions: [
    { from: 'requested', event: 'issue', to: 'issued', by: caseworkers },
    { from: 'requested', event: 'refuse', to: 'refused', by: caseworkers },
    { from: 'requested', event: 'cancel', to: 'cancelled', by: caseworkers },
    { from: 'issued', event: 'handOver', to: 'handedOver', by: caseworkers },
    { from: 'issued', event: 'return', to: 'returned', by: caseworkers },
    { from: 'handedOver', event: 'lose', to: 'lost', by: caseworkers },
    { from: 'handedOver', event: 'return', to: 'returned', by: caseworkers },
  ],
});
export type IssuedCardState = (typeof issuedCardMachine.states)[number];
export type IssuedCardEvent = (typeof issuedCardMachine.transitions)[number]['event'];

const directoryKeepers = [...management, 'administrator'] as const;

export const directoryEntryMachine = stateMachine({
  name: 'directoryEntry',
  states: ['proposed', 'verified', 'active', 'suspended', 'expired', 'discarded'],
  initial: 'proposed',
  transitions: [
    { from: 'proposed', event: 'verify', to: 'verified', by: directoryKeepers },
    { from: 'proposed', event: 'discard', to: 'discarded', by: directoryKeepers },
    { from: 'verified', event: 'activate', to: 'active', by: directoryKeepers },
    { from: 'active', event: 'suspend', to: 'suspended', by: directoryKeepers },
    { from: 'active', event: 'expire', to: 'expired', by: [], byTime: true },
    { from: 'suspended', event: 'resume', to: 'active', by: directoryKeepers },
    { from: 'suspended', event: 'expire', to: 'expired', by: [], byTime: true },
    { from: 'expired', event: 'verify', to: 'verified', by: directoryKeepers },
  ],
});
export type DirectoryEntryState = (typeof directoryEntryMachine.states)[number];
export type DirectoryEntryEvent = (typeof directoryEntryMachine.transitions)[number]['event'];

export const servicesMachines = {
  referral: referralMachine,
  issuedCard: issuedCardMachine,
  directoryEntry: directoryEntryMachine,
} as const satisfies Record<string, StateMachine>;
