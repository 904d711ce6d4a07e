import type { TimelineTopic } from '../../kernel/timeline.js';

/** Kinds of entry that this module writes on a person's timeline, with the topic of each. */
export const beneficiariesTimeline = {
  applicationReceived: 'case',
  applicationAccepted: 'case',
  applicationDeclined: 'case',
  applicationWithdrawn: 'case',
  applicationReconsidered: 'case',
  beneficiaryImported: 'file',
  importUndone: 'file',
  caseOpened: 'case',
  caseStateChanged: 'case',
  caseManagerAssigned: 'case',
  caseManagerLeft: 'case',
  caseTransferred: 'case',
  consentGiven: 'file',
  consentWithdrawn: 'file',
  consentExpired: 'file',
  legalBasisRecorded: 'file',
  supportPersonAdded: 'file',
  noteAdded: 'notes',
  hotlineCallJoined: 'notes',
  releaseNoticeReceived: 'file',
  preReleaseVisitMade: 'notes',
  outcomeRecorded: 'file',
  outcomeMarkedInError: 'file',
  documentRecorded: 'file',
} as const satisfies Record<string, TimelineTopic>;
