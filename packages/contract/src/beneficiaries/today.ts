import { todayKind } from '../kernel/today.js';

export const beneficiariesToday = {
  /** Case whose person nobody has reached since the opening. */
  firstContactDue: todayKind({
    section: 'overdue',
    permission: 'case.lookAfter',
    target: 'personTimeline',
    by: 'person',
  }),
  applicationToDecide: todayKind({
    section: 'applications',
    permission: 'application.decide',
    target: 'application',
    by: 'record',
  }),
  closureToDecide: todayKind({
    section: 'approvals',
    permission: 'case.decideClosure',
    target: 'personCase',
    by: 'person',
  }),
  releaseAhead: todayKind({
    section: 'releases',
    permission: 'releaseNotice.manage',
    target: 'person',
    by: 'person',
  }),
} as const;
