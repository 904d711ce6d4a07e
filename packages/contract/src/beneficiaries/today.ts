import { caseworkers, management } from '../kernel/roles.js';
import { todayKind } from '../kernel/today.js';

const careOfCases = [...caseworkers, ...management] as const;

export const beneficiariesToday = {
  /** Nobody has been reached since the case was opened. */
  firstContactDue: todayKind({
    section: 'overdue',
    roles: careOfCases,
    target: 'personTimeline',
    by: 'person',
  }),
  applicationToDecide: todayKind({
    section: 'applications',
    roles: careOfCases,
    target: 'application',
    by: 'record',
  }),
  closureToDecide: todayKind({
    section: 'approvals',
    roles: management,
    target: 'personCase',
    by: 'person',
  }),
  releaseAhead: todayKind({
    section: 'releases',
    roles: careOfCases,
    target: 'person',
    by: 'person',
  }),
} as const;
