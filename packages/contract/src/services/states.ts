import { stateMachine, type StateMachine } from '../kernel/state-machine.js';

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
    { from: 'draft', event: 'send', to: 'sent', by: 'referral.send' },
    { from: 'draft', event: 'discard', to: 'discarded', by: 'referral.send' },
    { from: 'sent', event: 'accept', to: 'accepted', by: 'referral.answer' },
    { from: 'sent', event: 'reject', to: 'rejected', by: 'referral.answer' },
    { from: 'sent', event: 'expire', to: 'expired', byTime: true },
    { from: 'sent', event: 'withdraw', to: 'withdrawn', by: 'referral.send' },
    { from: 'accepted', event: 'start', to: 'inProgress', by: 'referral.deliver' },
    { from: 'accepted', event: 'withdraw', to: 'withdrawn', by: 'referral.send' },
    { from: 'inProgress', event: 'deliver', to: 'delivered', by: 'referral.deliver' },
    { from: 'inProgress', event: 'notTakenUp', to: 'notTakenUp', by: 'referral.deliver' },
    { from: 'inProgress', event: 'discontinue', to: 'discontinued', by: 'referral.deliver' },
    { from: 'inProgress', event: 'withdraw', to: 'withdrawn', by: 'referral.send' },
  ],
});
export type ReferralState = (typeof referralMachine.states)[number];
export type ReferralEvent = (typeof referralMachine.transitions)[number]['event'];

/** States of a referral, grouped by stage in the order of the work. */
export const referralStages = {
  prepared: ['draft'],
  awaiting: ['sent'],
  underWay: ['accepted', 'inProgress'],
  delivered: ['delivered'],
  fruitless: ['rejected', 'expired', 'notTakenUp', 'discontinued', 'withdrawn'],
} as const satisfies Record<string, readonly ReferralState[]>;
export type ReferralStage = keyof typeof referralStages;
export const referralStageNames = Object.keys(referralStages) as ReferralStage[];

/** States of a referral of which a new draft may be made. */
export const copyableReferralStates = [
  'rejected',
  'expired',
] as const satisfies readonly ReferralState[];

export const issuedCardMachine = stateMachine({
  name: 'issuedCard',
  states: ['requested', 'issued', 'handedOver', 'returned', 'lost', 'refused', 'cancelled'],
  initial: 'requested',
  transitions: [
    { from: 'requested', event: 'issue', to: 'issued', by: 'issuedCard.handle' },
    { from: 'requested', event: 'refuse', to: 'refused', by: 'issuedCard.handle' },
    { from: 'requested', event: 'cancel', to: 'cancelled', by: 'issuedCard.handle' },
    { from: 'issued', event: 'handOver', to: 'handedOver', by: 'issuedCard.handle' },
    { from: 'issued', event: 'return', to: 'returned', by: 'issuedCard.handle' },
    { from: 'handedOver', event: 'lose', to: 'lost', by: 'issuedCard.handle' },
    { from: 'handedOver', event: 'return', to: 'returned', by: 'issuedCard.handle' },
  ],
});
export type IssuedCardState = (typeof issuedCardMachine.states)[number];
export type IssuedCardEvent = (typeof issuedCardMachine.transitions)[number]['event'];

export const directoryEntryMachine = stateMachine({
  name: 'directoryEntry',
  states: ['proposed', 'verified', 'active', 'suspended', 'expired', 'discarded'],
  initial: 'proposed',
  transitions: [
    { from: 'proposed', event: 'verify', to: 'verified', by: 'directory.verify' },
    { from: 'proposed', event: 'discard', to: 'discarded', by: 'directory.verify' },
    { from: 'verified', event: 'activate', to: 'active', by: 'directory.verify' },
    { from: 'active', event: 'suspend', to: 'suspended', by: 'directory.verify' },
    { from: 'active', event: 'expire', to: 'expired', byTime: true },
    { from: 'suspended', event: 'resume', to: 'active', by: 'directory.verify' },
    { from: 'suspended', event: 'expire', to: 'expired', byTime: true },
    { from: 'expired', event: 'verify', to: 'verified', by: 'directory.verify' },
  ],
});
export type DirectoryEntryState = (typeof directoryEntryMachine.states)[number];
export type DirectoryEntryEvent = (typeof directoryEntryMachine.transitions)[number]['event'];

export const servicesMachines = {
  referral: referralMachine,
  issuedCard: issuedCardMachine,
  directoryEntry: directoryEntryMachine,
} as const satisfies Record<string, StateMachine>;
