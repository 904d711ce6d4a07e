import type { FieldTexts } from '../../kernel/field-texts.js';

/** Descriptions of the fields of applications, hotline calls and releases. */
export const intakeTexts = {
  Application: {
    $noun: 'the application',
    state: 'Whether it awaits a decision, or how it was decided.',
    channel: 'How the application reached the Department.',
    category: 'Why the person is a beneficiary; the case keeps it.',
    categoryGround:
      'Why the Department takes on somebody outside sentence and release; null unless the category needs a ground.',
    appliedOn: 'Day on which the person applied.',
    request: 'What the person asks for, in their own words.',
    decisionReason: 'Why it was declined, withdrawn or reconsidered; null before a decision.',
    bureau: 'Bureau that decides on the application.',
    caseId: 'The case that acceptance opened; null before.',
  },
  CreateApplicationBody: {
    $like: ['Application'],
    categoryGround:
      'Why the Department takes on somebody outside sentence and release: required for the category `excludedPerson`, refused for every other.',
    beneficiaryId: 'Id of a known person; either this or `beneficiary`.',
    beneficiary: 'Details of a new person; either this or `beneficiaryId`.',
    appliedOn: 'Day on which the person applied; today by default.',
    releaseDate: 'Expected or actual day of release, for a pre-release visit.',
  },
  ApplicationPage: { $noun: 'an application' },
  ApplicationListQuery: {
    state: 'Only applications in this state.',
    channel: 'Only applications that came by this channel.',
    beneficiaryId: 'Only applications of this person.',
  },
  HotlineCall: {
    $noun: 'the call',
    bureau: 'Bureau of the member of staff who took the call.',
    topic: 'Main subject of the call.',
    at: 'Time of the call.',
    callerName: 'Name of the caller; null for an anonymous one.',
    callerPhone: 'Phone number of the caller; null when it was not given.',
    text: 'Question of the caller and the answer given.',
    takenBy: 'Member of staff who took the call.',
    beneficiary: 'Person whom the call concerns; null until the call is linked.',
    caseId: 'Open case of the person when the call was linked; null without one.',
  },
  TakeHotlineCallBody: {
    $like: ['HotlineCall'],
    at: 'Time of the call; now by default.',
    beneficiaryId: 'Person whom the call concerns, if already known.',
  },
  JoinHotlineCallBody: { beneficiaryId: 'Person whom the call turned out to concern.' },
  HotlineCallPage: { $noun: 'a call' },
  HotlineCallQuery: {
    topic: 'Only calls about this subject.',
    joined: 'True: only calls that are linked to a person; false: only the others.',
  },
  ReleaseNotice: {
    $noun: 'the notice',
    bureau: 'Bureau that visits the person before the release.',
    establishment:
      'Penitentiary establishment where the person is: a code of `listEstablishments`, or its name while that list is empty.',
    expectedOn: 'Day on which the person will be, or was, released.',
    notifiedOn: 'Day on which the prison gave notice.',
    daysLeft: 'Days until the release; negative after it.',
    inWindow: 'Whether the day of release is within the window for visits.',
    visits:
      'Visits to the person before the release, the latest first, with those under a notice that this one replaced.',
    firstMeeting:
      'First appointment from the day of the release on that is planned or was held; null without one.',
    applicationId: 'Application that a visit led to; null without one.',
    replacedBy:
      'Notice of the same person that stayed in force when two records were merged; null for a notice of its own. A replaced notice is in no list and cannot change.',
  },
  FirstMeeting: {
    appointmentId: 'Appointment with the person.',
    kind: 'What the person is met for, and where.',
    startsAt: 'Time at which it begins.',
    staff: 'Colleague whom the person meets.',
  },
  RecordReleaseNoticeBody: {
    $like: ['ReleaseNotice'],
    beneficiaryId: 'Id of a known person; either this or `beneficiary`.',
    beneficiary: 'Details of a new person; either this or `beneficiaryId`.',
    notifiedOn: 'Day on which the prison gave notice; today by default.',
  },
  ChangeReleaseNoticeBody: { $like: ['ReleaseNotice'] },
  RecordVisitBody: {
    at: 'Time of the visit; now by default.',
    result: 'What came of the visit; `applied` also creates the application.',
    note: 'What was spoken of.',
    request: 'Request of the person, in their own words; only with `applied`.',
  },
  PreReleaseVisit: {
    at: 'Time of the visit.',
    result: 'What came of the visit.',
    visitor: 'Member of staff who visited the person.',
    note: 'What was spoken of; null when nothing was noted.',
  },
  ReleaseNoticePage: { $noun: 'a notice' },
  ReleaseNoticeQuery: {
    establishment: 'Only releases from this establishment, exactly as written.',
    scope: '`window` (default): only people within the window for visits; `all`: all notices.',
    visited: 'True: only people who were visited; false: only those who were not.',
    booked:
      'True: only people who have a meeting from the day of the release on; false: only those who have none.',
  },
} as const satisfies FieldTexts;
