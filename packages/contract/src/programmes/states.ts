import { stateMachine, type StateMachine } from '../kernel/state-machine.js';

/** Life cycle of a version. It is immutable from `approved` on: a change needs a next version. */
export const programmeVersionMachine = stateMachine({
  name: 'programmeVersion',
  states: ['draft', 'expertReview', 'approved', 'inUse', 'suspended', 'retired'],
  initial: 'draft',
  transitions: [
    { from: 'draft', event: 'submit', to: 'expertReview', by: 'programmeVersion.draft' },
    { from: 'expertReview', event: 'return', to: 'draft', by: 'programmeVersion.approve' },
    {
      from: 'expertReview',
      event: 'approve',
      to: 'approved',
      by: 'programmeVersion.approve',
      fourEyes: true,
    },
    { from: 'approved', event: 'putToUse', to: 'inUse', by: 'programmeVersion.release' },
    { from: 'inUse', event: 'suspend', to: 'suspended', by: 'programmeVersion.release' },
    { from: 'inUse', event: 'retire', to: 'retired', by: 'programmeVersion.release' },
    { from: 'suspended', event: 'resume', to: 'inUse', by: 'programmeVersion.release' },
    { from: 'suspended', event: 'retire', to: 'retired', by: 'programmeVersion.release' },
  ],
});
export type ProgrammeVersionState = (typeof programmeVersionMachine.states)[number];

export const groupMachine = stateMachine({
  name: 'group',
  states: ['planned', 'recruiting', 'running', 'completed', 'cancelled'],
  initial: 'planned',
  transitions: [
    { from: 'planned', event: 'recruit', to: 'recruiting', by: 'group.manage' },
    { from: 'planned', event: 'cancel', to: 'cancelled', by: 'group.manage' },
    { from: 'recruiting', event: 'start', to: 'running', by: 'group.manage' },
    { from: 'recruiting', event: 'cancel', to: 'cancelled', by: 'group.manage' },
    { from: 'running', event: 'complete', to: 'completed', by: 'group.manage' },
    { from: 'running', event: 'cancel', to: 'cancelled', by: 'group.manage' },
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
    { from: 'proposed', event: 'beginSuitability', to: 'suitability', by: 'enrolment.manage' },
    { from: 'proposed', event: 'withdraw', to: 'withdrawn', by: 'enrolment.manage' },
    // The end of the case ends every way into a programme.
    { from: 'proposed', event: 'adminExit', to: 'adminExit', bySystem: true },
    { from: 'suitability', event: 'adminExit', to: 'adminExit', bySystem: true },
    { from: 'enrolled', event: 'adminExit', to: 'adminExit', bySystem: true },
    // A transfer of the case to another bureau ends the way into a programme of this one.
    { from: 'proposed', event: 'transferOut', to: 'transferredOut', by: 'enrolment.manage' },
    { from: 'suitability', event: 'transferOut', to: 'transferredOut', by: 'enrolment.manage' },
    { from: 'waitlisted', event: 'transferOut', to: 'transferredOut', by: 'enrolment.manage' },
    { from: 'suitability', event: 'findUnsuitable', to: 'unsuitable', by: 'enrolment.manage' },
    { from: 'suitability', event: 'waitlist', to: 'waitlisted', by: 'enrolment.manage' },
    { from: 'suitability', event: 'enrol', to: 'enrolled', by: 'enrolment.manage' },
    { from: 'suitability', event: 'withdraw', to: 'withdrawn', by: 'enrolment.manage' },
    { from: 'waitlisted', event: 'enrol', to: 'enrolled', by: 'enrolment.manage' },
    { from: 'waitlisted', event: 'withdraw', to: 'withdrawn', by: 'enrolment.manage' },
    { from: 'waitlisted', event: 'adminExit', to: 'adminExit', by: 'enrolment.manage' },
    // Performed by the register: the first attended session starts the enrolment.
    { from: 'enrolled', event: 'start', to: 'started', by: 'register.save' },
    { from: 'enrolled', event: 'nonStart', to: 'nonStarter', by: 'enrolment.manage' },
    { from: 'enrolled', event: 'withdraw', to: 'withdrawn', by: 'enrolment.manage' },
    { from: 'enrolled', event: 'transferOut', to: 'transferredOut', by: 'enrolment.manage' },
    { from: 'enrolled', event: 'waitlist', to: 'waitlisted', by: 'enrolment.manage' },
    // The last attended session was marked in error.
    { from: 'started', event: 'undoStart', to: 'enrolled', bySystem: true },
    { from: 'started', event: 'complete', to: 'completed', by: 'enrolment.manage' },
    { from: 'started', event: 'dropOut', to: 'droppedOut', by: 'enrolment.manage' },
    { from: 'started', event: 'exclude', to: 'excluded', by: 'enrolment.manage', fourEyes: true },
    { from: 'started', event: 'transferOut', to: 'transferredOut', by: 'enrolment.manage' },
    { from: 'started', event: 'adminExit', to: 'adminExit', by: 'enrolment.manage' },
  ],
});
export type EnrolmentState = (typeof enrolmentMachine.states)[number];

/** States of enrolments that use a place in their group. */
export const placeHoldingStates = [
  'enrolled',
  'started',
] as const satisfies readonly EnrolmentState[];

export const programmesMachines = {
  programmeVersion: programmeVersionMachine,
  group: groupMachine,
  enrolment: enrolmentMachine,
} as const satisfies Record<string, StateMachine>;
