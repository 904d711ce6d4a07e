import { todayKind } from '../kernel/today.js';

export const beneficiariesToday = {
  /** Case whose person nobody has reached since the opening. */
  firstContactDue: todayKind({
    section: 'overdue',
    permission: 'case.lookAfter',
    target: 'personTimeline',
    by: 'person',
  }),
  /** Open case whose person nobody has reached for a while; for management after a longer while. */
  silentCase: todayKind({
    section: 'tasks',
    permission: 'case.lookAfter',
    target: 'personTimeline',
    by: 'person',
  }),
  /** Document of an open case that is soon no longer valid. */
  documentExpiring: todayKind({
    section: 'tasks',
    permission: 'case.lookAfter',
    target: 'personFile',
    by: 'person',
  }),
  /** Open case with a support network, whose family nobody has met for months. */
  familyContactDue: todayKind({
    section: 'tasks',
    permission: 'case.lookAfter',
    target: 'personTimeline',
    by: 'person',
  }),
  /** Open case near the end of the period of involvement. */
  involvementEnding: todayKind({
    section: 'tasks',
    permission: 'case.lookAfter',
    target: 'personCase',
    by: 'person',
  }),
  /** Closed case whose person is asked how it goes, months later. */
  aftercareDue: todayKind({
    section: 'tasks',
    permission: 'case.lookAfter',
    target: 'person',
    by: 'person',
  }),
  /** Open case that nobody manages. */
  caseWithoutManager: todayKind({
    section: 'unassigned',
    permission: 'case.assign',
    target: 'personCase',
    by: 'person',
  }),
  /** Case given to the caller, who has not written about the person since. */
  caseAssigned: todayKind({
    section: 'newCases',
    permission: 'case.carry',
    target: 'personCase',
    by: 'person',
  }),
  /** Case that went from the caller to another bureau or a colleague in the last two weeks. */
  caseHandedOn: todayKind({
    section: 'newCases',
    permission: 'case.carry',
    target: 'home',
    by: 'record',
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
  /** Release ahead, before which nobody has been to the prison. */
  visitBeforeRelease: todayKind({
    section: 'tasks',
    permission: 'releaseNotice.manage',
    target: 'preRelease',
    by: 'record',
  }),
  /** Person of a notice of release whom nobody has met since their release. */
  firstMeetingAfterRelease: todayKind({
    section: 'tasks',
    permission: 'releaseNotice.manage',
    target: 'person',
    by: 'person',
  }),
  /** Many searches of one person on one day for people of other bureaus. */
  duplicateSearches: todayKind({
    section: 'accounts',
    permission: 'duplicateSearch.notice',
    target: 'home',
    by: 'record',
  }),
} as const;
