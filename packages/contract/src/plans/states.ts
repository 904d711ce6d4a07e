import { caseworkers, management } from '../kernel/roles.js';
import { stateMachine, type StateMachine } from '../kernel/state-machine.js';

const author = ['socialWorker'] as const;
const manager = [...author, ...management] as const;
/** The officer's are the mandatory items only: a policy judges that by the record. */
const itemWorkers = [...caseworkers, 'probationOfficer'] as const;

/** A version of the plan. Editing is no step: it is free while the version is a draft. */
export const planMachine = stateMachine({
  name: 'plan',
  states: [
    'draft',
    'pendingApproval',
    'returned',
    'approved',
    'signed',
    'active',
    'underReview',
    'completed',
    'terminated',
    'superseded',
    'discarded',
  ],
  initial: 'draft',
  transitions: [
    { from: 'draft', event: 'submit', to: 'pendingApproval', by: author },
    { from: 'draft', event: 'discard', to: 'discarded', by: author },
    { from: 'pendingApproval', event: 'approve', to: 'approved', by: management, fourEyes: true },
    { from: 'pendingApproval', event: 'return', to: 'returned', by: management, fourEyes: true },
    { from: 'returned', event: 'reopen', to: 'draft', by: author },
    // Taken by the last of the signatures that are needed.
    {
      from: 'approved',
      event: 'sign',
      to: 'signed',
      by: [...author, 'probationOfficer'],
    },
    { from: 'approved', event: 'return', to: 'returned', by: management },
    { from: 'signed', event: 'activate', to: 'active', by: manager },
    { from: 'active', event: 'startReview', to: 'underReview', by: manager },
    { from: 'active', event: 'complete', to: 'completed', by: manager },
    { from: 'active', event: 'terminate', to: 'terminated', by: manager },
    { from: 'underReview', event: 'concludeReview', to: 'active', by: manager },
    { from: 'underReview', event: 'concludeReview', to: 'completed', by: manager },
    { from: 'underReview', event: 'concludeReview', to: 'terminated', by: manager },
    // No operation of its own: the next version becoming active does it.
    { from: 'underReview', event: 'supersede', to: 'superseded', by: manager },
  ],
});
export type PlanState = (typeof planMachine.states)[number];

export const planGoalMachine = stateMachine({
  name: 'planGoal',
  states: ['open', 'inProgress', 'achieved', 'partlyAchieved', 'notAchieved', 'withdrawn'],
  initial: 'open',
  transitions: [
    { from: 'open', event: 'start', to: 'inProgress', by: author },
    { from: 'open', event: 'withdraw', to: 'withdrawn', by: author },
    { from: 'inProgress', event: 'achieve', to: 'achieved', by: author },
    { from: 'inProgress', event: 'partlyAchieve', to: 'partlyAchieved', by: author },
    { from: 'inProgress', event: 'notAchieve', to: 'notAchieved', by: author },
    { from: 'inProgress', event: 'withdraw', to: 'withdrawn', by: author },
  ],
});
export type PlanGoalState = (typeof planGoalMachine.states)[number];

export const planItemMachine = stateMachine({
  name: 'planItem',
  states: ['planned', 'inProgress', 'done', 'notDone', 'cancelled'],
  initial: 'planned',
  transitions: [
    { from: 'planned', event: 'start', to: 'inProgress', by: itemWorkers },
    { from: 'planned', event: 'cancel', to: 'cancelled', by: itemWorkers },
    { from: 'inProgress', event: 'done', to: 'done', by: itemWorkers },
    { from: 'inProgress', event: 'notDone', to: 'notDone', by: itemWorkers },
    { from: 'inProgress', event: 'cancel', to: 'cancelled', by: itemWorkers },
  ],
});
export type PlanItemState = (typeof planItemMachine.states)[number];

/** Every step at which something may be said: of the plan, of its goals and items, and the making of the next version. */
export type PlanStepCode =
  | (typeof planMachine.transitions)[number]['event']
  | (typeof planGoalMachine.transitions)[number]['event']
  | (typeof planItemMachine.transitions)[number]['event']
  | 'nextVersion';
export const planStepCodes: readonly PlanStepCode[] = [
  ...new Set<PlanStepCode>([
    ...planMachine.transitions.map(({ event }) => event),
    ...planGoalMachine.transitions.map(({ event }) => event),
    ...planItemMachine.transitions.map(({ event }) => event),
    'nextVersion',
  ]),
];

export const plansMachines = {
  plan: planMachine,
  planGoal: planGoalMachine,
  planItem: planItemMachine,
} as const satisfies Record<string, StateMachine>;
