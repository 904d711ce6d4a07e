import { caseworkers, management, type Role } from '../kernel/roles.js';
import { stateMachine, type StateMachine } from '../kernel/state-machine.js';

/** One life for every assessment; who may take its edges differs between interview and clinical test. */
const lifeOf = (name: string, authors: readonly Role[], approvers: readonly Role[]) =>
  stateMachine({
    name,
    states: ['draft', 'completed', 'approved', 'returned', 'superseded', 'discarded'],
    initial: 'draft',
    transitions: [
      { from: 'draft', event: 'complete', to: 'completed', by: authors },
      { from: 'draft', event: 'discard', to: 'discarded', by: authors },
      { from: 'completed', event: 'approve', to: 'approved', by: approvers, fourEyes: true },
      { from: 'completed', event: 'return', to: 'returned', by: approvers, fourEyes: true },
      { from: 'returned', event: 'reopen', to: 'draft', by: authors },
      // Follows from the approval of a newer one; nobody does it by itself.
      { from: 'approved', event: 'supersede', to: 'superseded', by: approvers },
    ],
  });

/** The interview with its summary of risks and needs: the line approves. */
export const assessmentMachine = lifeOf('assessment', caseworkers, management);
/** Clinical tests are the psychologist's; a completed one counts, approval is the clinical supervisor's. */
export const clinicalAssessmentMachine = lifeOf(
  'clinicalAssessment',
  ['psychologist'],
  ['clinicalSupervisor'],
);
export type AssessmentState = (typeof assessmentMachine.states)[number];

const proposers = [...caseworkers, ...management] as const;

/** A professional moves the computed level by one step: author is not approver. */
export const levelOverrideMachine = stateMachine({
  name: 'levelOverride',
  states: ['proposed', 'approved', 'rejected', 'lapsed'],
  initial: 'proposed',
  transitions: [
    { from: 'proposed', event: 'approve', to: 'approved', by: management, fourEyes: true },
    { from: 'proposed', event: 'reject', to: 'rejected', by: management, fourEyes: true },
    // The computed level changed, or another override was approved.
    { from: 'proposed', event: 'lapse', to: 'lapsed', by: proposers },
    { from: 'approved', event: 'lapse', to: 'lapsed', by: proposers },
  ],
});
export type LevelOverrideState = (typeof levelOverrideMachine.states)[number];

const responders = ['psychologist', 'clinicalSupervisor', ...management] as const;

/** An answer that speaks of danger: seen by somebody, then closed with what was done. */
export const safetyAlertMachine = stateMachine({
  name: 'safetyAlert',
  states: ['raised', 'acknowledged', 'closed'],
  initial: 'raised',
  transitions: [
    { from: 'raised', event: 'acknowledge', to: 'acknowledged', by: responders },
    { from: 'acknowledged', event: 'close', to: 'closed', by: responders },
  ],
});
export type SafetyAlertState = (typeof safetyAlertMachine.states)[number];

export const assessmentsMachines = {
  assessment: assessmentMachine,
  clinicalAssessment: clinicalAssessmentMachine,
  levelOverride: levelOverrideMachine,
  safetyAlert: safetyAlertMachine,
} as const satisfies Record<string, StateMachine>;
