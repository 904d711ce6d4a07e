import type { Permission } from '../kernel/permission.js';
import { stateMachine, type StateMachine } from '../kernel/state-machine.js';

/**
 * Defines the life cycle of assessments; the roles of its transitions differ between interview and clinical
 * test.
 */
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
      // The approval of a newer assessment causes this; no operation does it alone.
      { from: 'approved', event: 'supersede', to: 'superseded', by: approver },
    ],
  });

/** The interview with its summary of risks and needs: the management approves. */
export const assessmentMachine = lifeOf(
  'assessment',
  'assessment.conduct',
  'interviewAssessment.approve',
);
/**
 * Life cycle of clinical tests, which psychologists fill in. A completed test counts; the clinical supervisor
 * approves.
 */
export const clinicalAssessmentMachine = lifeOf(
  'clinicalAssessment',
  'clinicalAssessment.conduct',
  'clinicalAssessment.approve',
);
export type AssessmentState = (typeof assessmentMachine.states)[number];

/** Life cycle of an override, which moves the computed level by one step; its author cannot approve it. */
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
    // Caused by a change of the computed level or the approval of another override.
    { from: 'proposed', event: 'lapse', to: 'lapsed', by: 'levelOverride.propose' },
    { from: 'approved', event: 'lapse', to: 'lapsed', by: 'levelOverride.propose' },
  ],
});
export type LevelOverrideState = (typeof levelOverrideMachine.states)[number];

/** Life cycle of a safety alert: acknowledged by a responder, then closed with the measures taken. */
export const safetyAlertMachine = stateMachine({
  name: 'safetyAlert',
  states: ['raised', 'acknowledged', 'closed'],
  initial: 'raised',
  transitions: [
    { from: 'raised', event: 'acknowledge', to: 'acknowledged', by: 'safetyAlert.acknowledge' },
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
