import { caseworkers, management } from '../kernel/roles.js';
import { stateMachine, type StateMachine } from '../kernel/state-machine.js';

const delivery = [...caseworkers, ...management] as const;
const proposers = [...management, 'administrator'] as const;
/** Those who judge a programme; the one who submitted it does not. */
const experts = ['head', 'clinicalSupervisor'] as const;
const keepers = ['head', 'administrator'] as const;

/** Immutable from `approved` on: a change is a next version. */
export const programmeVersionMachine = stateMachine({
  name: 'programmeVersion',
  states: ['draft', 'expertReview', 'approved', 'inUse', 'suspended', 'retired'],
  initial: 'draft',
  transitions: [
    { from: 'draft', event: 'submit', to: 'expertReview', by: proposers },
    { from: 'expertReview', event: 'return', to: 'draft', by: experts },
    { from: 'expertReview', event: 'approve', to: 'approved', by: experts, fourEyes: true },
    { from: 'approved', event: 'putToUse', to: 'inUse', by: keepers },
    { from: 'inUse', event: 'suspend', to: 'suspended', by: keepers },
    { from: 'inUse', event: 'retire', to: 'retired', by: keepers },
    { from: 'suspended', event: 'resume', to: 'inUse', by: keepers },
    { from: 'suspended', event: 'retire', to: 'retired', by: keepers },
  ],
});
export type ProgrammeVersionState = (typeof programmeVersionMachine.states)[number];

export const groupMachine = stateMachine({
  name: 'group',
  states: ['planned', 'recruiting', 'running', 'completed', 'cancelled'],
  initial: 'planned',
  transitions: [
    { from: 'planned', event: 'recruit', to: 'recruiting', by: delivery },
    { from: 'planned', event: 'cancel', to: 'cancelled', by: delivery },
    { from: 'recruiting', event: 'start', to: 'running', by: delivery },
    { from: 'recruiting', event: 'cancel', to: 'cancelled', by: delivery },
    { from: 'running', event: 'complete', to: 'completed', by: delivery },
    { from: 'running', event: 'cancel', to: 'cancelled', by: delivery },
  ],
});
export type GroupState = (typeof groupMachine.states)[number];

export const enrolmentMachine = stateMachine({
  name: 'enrolment',
  states: [
    'proposed',
    'suitability',
    'unsuitable',
    'waitlisted',
    'enrolled',
    'started',
    'completed',
    'withdrawn',
    'nonStarter',
    'droppedOut',
    'excluded',
    'transferredOut',
    'adminExit',
  ],
  initial: 'proposed',
  transitions: [
    { from: 'proposed', event: 'beginSuitability', to: 'suitability', by: delivery },
    { from: 'proposed', event: 'withdraw', to: 'withdrawn', by: delivery },
    { from: 'suitability', event: 'findUnsuitable', to: 'unsuitable', by: delivery },
    { from: 'suitability', event: 'waitlist', to: 'waitlisted', by: delivery },
    { from: 'suitability', event: 'enrol', to: 'enrolled', by: delivery },
    { from: 'suitability', event: 'withdraw', to: 'withdrawn', by: delivery },
    { from: 'waitlisted', event: 'enrol', to: 'enrolled', by: delivery },
    { from: 'waitlisted', event: 'withdraw', to: 'withdrawn', by: delivery },
    { from: 'waitlisted', event: 'adminExit', to: 'adminExit', by: delivery },
    // By the register: the first attended session starts the enrolment.
    { from: 'enrolled', event: 'start', to: 'started', by: [...delivery, 'facilitator'] },
    { from: 'enrolled', event: 'nonStart', to: 'nonStarter', by: delivery },
    { from: 'enrolled', event: 'withdraw', to: 'withdrawn', by: delivery },
    { from: 'enrolled', event: 'transferOut', to: 'transferredOut', by: delivery },
    { from: 'enrolled', event: 'waitlist', to: 'waitlisted', by: delivery },
    { from: 'started', event: 'complete', to: 'completed', by: delivery },
    { from: 'started', event: 'dropOut', to: 'droppedOut', by: delivery },
    { from: 'started', event: 'exclude', to: 'excluded', by: delivery, fourEyes: true },
    { from: 'started', event: 'transferOut', to: 'transferredOut', by: delivery },
    { from: 'started', event: 'adminExit', to: 'adminExit', by: delivery },
  ],
});
export type EnrolmentState = (typeof enrolmentMachine.states)[number];

/** Enrolments that take a place in their group. */
export const placeHoldingStates = [
  'enrolled',
  'started',
] as const satisfies readonly EnrolmentState[];

export const programmesMachines = {
  programmeVersion: programmeVersionMachine,
  group: groupMachine,
  enrolment: enrolmentMachine,
} as const satisfies Record<string, StateMachine>;
