import { caseworkers, management, staffOnCases } from '../kernel/roles.js';
import { todayKind } from '../kernel/today.js';

const careOfCases = [...caseworkers, ...management] as const;

export const assessmentsToday = {
  /** Raised and not closed. */
  safetyAlert: todayKind({
    section: 'alerts',
    roles: staffOnCases,
    target: 'person',
    by: 'person',
  }),
  assessmentDue: todayKind({
    section: 'overdue',
    roles: careOfCases,
    target: 'personAssessments',
    by: 'person',
  }),
  reassessmentDue: todayKind({
    section: 'overdue',
    roles: careOfCases,
    target: 'personAssessments',
    by: 'person',
  }),
  assessmentToApprove: todayKind({
    section: 'approvals',
    roles: ['clinicalSupervisor', ...management],
    target: 'assessment',
    by: 'record',
  }),
} as const;
