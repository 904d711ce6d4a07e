import type { Permission } from '../kernel/permission.js';
import { stateMachine, type StateMachine } from '../kernel/state-machine.js';

/** One life for every assessment; who may take its edges differs between interview and clinical test. */
const lifeOf = (name: string, author: Permission, approver: Permission) =>
  stateMachine({
    name,
    states: ['draft', 'completed', 'approved', 'returned', 'superseded', 'discarded'],
    initial: 'draft',
    transitions: [
      { from: 'draft', event: 'complete', to: 'completed', by: author },
      { from: 'draft', event: 'discard', to: 'discarded', by: author },
      { from: 'completed', event: 'approve', to: 'approved', by: approver, fourEyes: true },
      { from: 'completed', event: 'return', to: 'returned', by: approver, fourEyes: true },
      { from: 'returned', event: 'reopen', to: 'draft', by: author },
      // Follows from the approval of a newer one; nobody does it by itself.
      { from: 'approved', event: 'supersede', to: 'superseded', by: approver },
    ],
  });

/** The interview with its summary of risks and needs: the management approves. */
export const assessmentMachine = lifeOf(
  'assessment',
  'assessment.conduct',
  'interviewAssessment.approve',
);
/** Clinical tests are the psychologist's; a completed one counts, approval is the clinical supervisor's. */
export const clinicalAssessmentMachine = lifeOf(
  'clinicalAssessment',
  'clinicalAssessment.conduct',
  'clinicalAssessment.approve',
);
export type AssessmentState = (typeof assessmentMachine.states)[number];

/** A professional moves the computed level by one step: author is not approver. */
export const levelOverrideMachine = stateMachine({
  name: 'levelOverride',
  states: ['proposed', 'approved', 'rejected', 'lapsed'],
  initial: 'proposed',
  transitions: [
    {
      from: 'proposed',
      event: 'approve',
      to: 'approved',
      by: 'levelOverride.decide',
      fourEyes: true,
    },
    {
      from: 'proposed',
      event: 'reject',
      to: 'rejected',
      by: 'levelOverride.decide',
      fourEyes: true,
    },
    // The computed level changed, or another override was approved.
    { from: 'proposed', event: 'lapse', to: 'lapsed', by: 'levelOverride.propose' },
    { from: 'approved', event: 'lapse', to: 'lapsed', by: 'levelOverride.propose' },
  ],
});
export type LevelOverrideState = (typeof levelOverrideMachine.states)[number];

/** An answer that speaks of danger: seen by somebody, then closed with what was done. */
export const safetyAlertMachine = stateMachine({
  name: 'safetyAlert',
  states: ['raised', 'acknowledged', 'closed'],
  initial: 'raised',
  transitions: [
    { from: 'raised', event: 'acknowledge', to: 'acknowledged', by: 'safetyAlert.respond' },
    { from: 'acknowledged', event: 'close', to: 'closed', by: 'safetyAlert.respond' },
  ],
});
export type SafetyAlertState = (typeof safetyAlertMachine.states)[number];

export const assessmentsMachines = {
  assessment: assessmentMachine,
  clinicalAssessment: clinicalAssessmentMachine,
  levelOverride: levelOverrideMachine,
  safetyAlert: safetyAlertMachine,
} as const satisfies Record<string, StateMachine>;
