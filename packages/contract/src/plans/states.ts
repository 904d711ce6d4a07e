import { stateMachine, type StateMachine } from '../kernel/state-machine.js';

/** Life cycle of a version of the plan. Editing is no transition: a draft can be edited freely. */
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
    { from: 'draft', event: 'submit', to: 'pendingApproval', by: 'plan.write' },
    { from: 'draft', event: 'discard', to: 'discarded', by: 'plan.write' },
    // The case was closed before the version was in force.
    { from: 'pendingApproval', event: 'discard', to: 'discarded', bySystem: true },
    { from: 'returned', event: 'discard', to: 'discarded', bySystem: true },
    { from: 'approved', event: 'discard', to: 'discarded', bySystem: true },
    { from: 'signed', event: 'discard', to: 'discarded', bySystem: true },
    {
      from: 'pendingApproval',
      event: 'approve',
      to: 'approved',
      by: 'plan.approve',
      fourEyes: true,
    },
    {
      from: 'pendingApproval',
      event: 'return',
      to: 'returned',
      by: 'plan.approve',
      fourEyes: true,
    },
    { from: 'returned', event: 'reopen', to: 'draft', by: 'plan.write' },
    // Performed by the last of the required signatures.
    {
      from: 'approved',
      event: 'sign',
      to: 'signed',
      by: 'plan.sign',
    },
    { from: 'approved', event: 'return', to: 'returned', by: 'plan.approve' },
    // The sentence or measure ended before the version was in force, or the work has changed meanwhile.
    { from: 'signed', event: 'return', to: 'returned', by: 'plan.approve' },
    { from: 'signed', event: 'activate', to: 'active', by: 'plan.carryOut' },
    { from: 'active', event: 'startReview', to: 'underReview', by: 'plan.carryOut' },
    { from: 'active', event: 'complete', to: 'completed', by: 'plan.carryOut' },
    { from: 'active', event: 'terminate', to: 'terminated', by: 'plan.carryOut' },
    { from: 'underReview', event: 'concludeReview', to: 'active', by: 'plan.carryOut' },
    { from: 'underReview', event: 'concludeReview', to: 'completed', by: 'plan.carryOut' },
    { from: 'underReview', event: 'concludeReview', to: 'terminated', by: 'plan.carryOut' },
    // No operation of its own: the activation of the next version causes it.
    { from: 'underReview', event: 'supersede', to: 'superseded', by: 'plan.carryOut' },
  ],
});
export type PlanState = (typeof planMachine.states)[number];

export const planGoalMachine = stateMachine({
  name: 'planGoal',
  states: ['open', 'inProgress', 'achieved', 'partlyAchieved', 'notAchieved', 'withdrawn'],
  initial: 'open',
  transitions: [
    { from: 'open', event: 'start', to: 'inProgress', by: 'plan.write' },
    { from: 'open', event: 'withdraw', to: 'withdrawn', by: 'plan.write' },
    { from: 'inProgress', event: 'achieve', to: 'achieved', by: 'plan.write' },
    { from: 'inProgress', event: 'partlyAchieve', to: 'partlyAchieved', by: 'plan.write' },
    { from: 'inProgress', event: 'notAchieve', to: 'notAchieved', by: 'plan.write' },
    { from: 'inProgress', event: 'withdraw', to: 'withdrawn', by: 'plan.write' },
  ],
});
export type PlanGoalState = (typeof planGoalMachine.states)[number];

export const planItemMachine = stateMachine({
  name: 'planItem',
  states: ['planned', 'inProgress', 'done', 'notDone', 'cancelled'],
  initial: 'planned',
  transitions: [
    { from: 'planned', event: 'start', to: 'inProgress', by: 'planItem.write' },
    { from: 'planned', event: 'cancel', to: 'cancelled', by: 'planItem.write' },
    { from: 'inProgress', event: 'done', to: 'done', by: 'planItem.write' },
    { from: 'inProgress', event: 'notDone', to: 'notDone', by: 'planItem.write' },
    { from: 'inProgress', event: 'cancel', to: 'cancelled', by: 'planItem.write' },
    // The item follows the enrolment or the referral that serves it, until somebody decides otherwise.
    { from: 'planned', event: 'follow', to: 'inProgress', bySystem: true },
    { from: 'planned', event: 'follow', to: 'done', bySystem: true },
    { from: 'planned', event: 'follow', to: 'notDone', bySystem: true },
    { from: 'inProgress', event: 'follow', to: 'planned', bySystem: true },
    { from: 'inProgress', event: 'follow', to: 'done', bySystem: true },
    { from: 'inProgress', event: 'follow', to: 'notDone', bySystem: true },
    // A decision against what the item shows, with the reason; the item follows nothing from then on.
    { from: 'planned', event: 'decide', to: 'inProgress', by: 'planItem.write' },
    { from: 'planned', event: 'decide', to: 'done', by: 'planItem.write' },
    { from: 'planned', event: 'decide', to: 'notDone', by: 'planItem.write' },
    { from: 'inProgress', event: 'decide', to: 'planned', by: 'planItem.write' },
    { from: 'inProgress', event: 'decide', to: 'done', by: 'planItem.write' },
    { from: 'inProgress', event: 'decide', to: 'notDone', by: 'planItem.write' },
    { from: 'done', event: 'decide', to: 'planned', by: 'planItem.write' },
    { from: 'done', event: 'decide', to: 'inProgress', by: 'planItem.write' },
    { from: 'done', event: 'decide', to: 'notDone', by: 'planItem.write' },
    { from: 'notDone', event: 'decide', to: 'planned', by: 'planItem.write' },
    { from: 'notDone', event: 'decide', to: 'inProgress', by: 'planItem.write' },
    { from: 'notDone', event: 'decide', to: 'done', by: 'planItem.write' },
  ],
});
export type PlanItemState = (typeof planItemMachine.states)[number];

/** States of an item on which work has ended; only a decision with a reason leads on from them. */
export const finishedItemStates = [
  'done',
  'notDone',
  'cancelled',
] as const satisfies readonly PlanItemState[];
export const isFinishedItem = (state: PlanItemState): boolean =>
  (finishedItemStates as readonly PlanItemState[]).includes(state);

/** States to which somebody may set an item against what it shows. */
export const decidedItemStates = [
  'planned',
  'inProgress',
  'done',
  'notDone',
] as const satisfies readonly PlanItemState[];
export type DecidedItemState = (typeof decidedItemStates)[number];

/**
 * Every step that can have a note: of the plan, of its goals and items, and the creation of the next version.
 */
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
