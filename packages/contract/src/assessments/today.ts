import { todayKind } from '../kernel/today.js';

export const assessmentsToday = {
  /** Safety alert that is raised and not closed. */
  safetyAlert: todayKind({
    section: 'alerts',
    permission: 'today.read',
    target: 'person',
    by: 'person',
  }),
  assessmentDue: todayKind({
    section: 'overdue',
    permission: 'case.lookAfter',
    target: 'personAssessments',
    by: 'person',
  }),
  reassessmentDue: todayKind({
    section: 'overdue',
    permission: 'case.lookAfter',
    target: 'personAssessments',
    by: 'person',
  }),
  assessmentToApprove: todayKind({
    section: 'approvals',
    permission: 'assessment.approve',
    target: 'assessment',
    by: 'record',
  }),
} as const;
