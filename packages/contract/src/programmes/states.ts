import { line } from '../kernel/roles.js';
import { stateMachine, type StateMachine } from '../kernel/state-machine.js';

const proposers = [...line, 'administrator'] as const;
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

export const programmesMachines = {
  programmeVersion: programmeVersionMachine,
} as const satisfies Record<string, StateMachine>;
