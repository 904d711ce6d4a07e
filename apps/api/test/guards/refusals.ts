/**
 * The problems of each command, guard by guard: the code of the problem, or why there is none. People review
 * the table; `refusals.test.ts` checks it, and a new operation fails until it has a line.
 */
export const guards = {
  /** The version in `If-Match` is older than the record. */
  stale: 'the record was changed meanwhile',
  /** The caller has the role in another bureau, or in another organisation. */
  elsewhere: 'the record belongs to another bureau',
  /** The caller has the role in the same bureau, but did not write the record. */
  colleague: 'the record is a colleague’s',
  /** A state of the record in which the operation makes no sense. */
  notAllowed: 'the record does not allow it',
  /** The case of the person is closed. */
  closedCase: 'the case is closed',
  /** Four eyes: the caller took the step that is to be decided on. */
  author: 'the caller took the step before',
} as const;
export type Guard = keyof typeof guards;

/**
 * One problem for each guard, in the order of `guards`; then the answer of the call without any, unless it
 * succeeds.
 */
type GuardProblems = readonly [
  stale: string,
  elsewhere: string,
  colleague: string,
  notAllowed: string,
  closedCase: string,
  author: string,
  open?: string,
];

/** Operations that are no commands on a record, and the tests that cover them. */
export const elsewhereProved = {
  searchBeneficiaries: 'a search: walls.test.ts',
  findDuplicates: 'a search: walls.test.ts',
  changePassword: 'the own password: accounts/password.test.ts',
  startImport: 'a file of many: platform/imports.test.ts',
  revokeCalendarFeed: 'the own address: sessions/calendar.test.ts',
  runEventAgain: 'an event of no bureau: platform/event-relay.test.ts',
  runEventsAgain: 'events of no bureau: platform/event-relay.test.ts',
  recordDayOffDecree: 'one a day: working-days/decrees.test.ts',
  changeDayOffDecree: 'one a day: working-days/decrees.test.ts',
  removeDayOffDecree: 'one a day: working-days/decrees.test.ts',
} as const;

const fourEyes = 'four-eyes';
const notAllowed = 'transition-not-allowed';
const notFound = 'not-found';
const openCaseNeeded = 'open-case-needed';
const stale = 'stale-version';
const anybodyCalls = 'none, because anybody may call at any time';
const beforeCase = 'none, because an application comes before its case';
const cardIssued = 'none, because a card that was issued is still handed over or taken back';
const contactGoesOn = 'none, because contact goes on after the case';
const danger = 'none, because danger is dealt with whatever the case is';
const fileStays = "none, because the person's file outlives the case";
const followUp = 'none, because outcomes are followed up after the case';
const lateStep = 'none, because a step that was late is still recorded';
const makesOne = 'none, because it makes a record';
const noBureau = 'none, because administrators belong to no bureau';
const nothingRead = 'none, because nothing was read before';
const noticeFirst = 'none, because a notice comes before its case';
const ofMany = 'none, because a group is of many';
const oneCatalogue = 'none, because the catalogue is one for the country';
const oneDirectory = 'none, because the directory is one for the country';
const oneIsEnough = 'none, because the rules ask for no second person';
const onePartnerList = 'none, because partners are one list for the country';
const ownFeed = 'none, because a feed is made for oneself';
const ownView = 'none, because a view is made for oneself';
const serviceAfter = 'none, because a service may be given after the case';
const colleaguesMay = 'none, because colleagues of a bureau stand in for one another';
const administratorsMay = 'none, because administrators stand in for one another';
const stateless = 'none, because the record has no states';
const wasHeld = 'none, because what was held is still recorded';
const wasSent = 'none, because what a partner was sent is still answered and ended';

export const guardProblems: Readonly<Record<string, GuardProblems>> = {
  createApplication: [nothingRead, notFound, colleaguesMay, makesOne, beforeCase, oneIsEnough],
  acceptApplication: [stale, notFound, colleaguesMay, notAllowed, beforeCase, oneIsEnough],
  declineApplication: [stale, notFound, colleaguesMay, notAllowed, beforeCase, oneIsEnough],
  withdrawApplication: [stale, notFound, colleaguesMay, notAllowed, beforeCase, oneIsEnough],
  reconsiderApplication: [stale, notFound, colleaguesMay, notAllowed, beforeCase, oneIsEnough],
  changeBeneficiary: [stale, notFound, colleaguesMay, stateless, fileStays, oneIsEnough],
  assignCase: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  transferCase: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  beginAssessment: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  beginPlanning: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  activateCase: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  suspendCase: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  resumeCase: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  proposeClosure: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  returnCaseToWork: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  closeCase: [stale, notFound, colleaguesMay, notAllowed, notAllowed, fourEyes],
  recordConsent: [nothingRead, notFound, colleaguesMay, makesOne, fileStays, oneIsEnough],
  withdrawConsent: [
    stale,
    notFound,
    colleaguesMay,
    'consent-withdrawn-already',
    fileStays,
    oneIsEnough,
  ],
  recordLegalBasis: [nothingRead, notFound, colleaguesMay, makesOne, fileStays, oneIsEnough],
  changeLegalBasis: [stale, notFound, colleaguesMay, stateless, fileStays, oneIsEnough],
  recordOutcome: [nothingRead, notFound, colleaguesMay, makesOne, fileStays, oneIsEnough],
  markOutcomeInError: [
    stale,
    notFound,
    colleaguesMay,
    'outcome-in-error-already',
    followUp,
    oneIsEnough,
  ],
  addSupportPerson: [nothingRead, notFound, colleaguesMay, makesOne, fileStays, oneIsEnough],
  changeSupportPerson: [stale, notFound, colleaguesMay, stateless, fileStays, oneIsEnough],
  addNote: [nothingRead, notFound, colleaguesMay, makesOne, fileStays, oneIsEnough],
  changeNote: [stale, notFound, 'forbidden', 'note-locked', contactGoesOn, oneIsEnough],
  amendNote: [stale, notFound, colleaguesMay, stateless, contactGoesOn, oneIsEnough],
  takeHotlineCall: [nothingRead, notFound, colleaguesMay, makesOne, anybodyCalls, oneIsEnough],
  joinHotlineCall: [
    stale,
    notFound,
    colleaguesMay,
    'call-joined-already',
    anybodyCalls,
    oneIsEnough,
  ],
  recordReleaseNotice: [nothingRead, notFound, colleaguesMay, makesOne, noticeFirst, oneIsEnough],
  changeReleaseNotice: [stale, notFound, colleaguesMay, stateless, noticeFirst, oneIsEnough],
  recordPreReleaseVisit: [
    stale,
    notFound,
    colleaguesMay,
    'release-applied-already',
    noticeFirst,
    oneIsEnough,
  ],
  recordDocument: [nothingRead, notFound, colleaguesMay, makesOne, fileStays, oneIsEnough],
  changeDocument: [stale, notFound, colleaguesMay, stateless, fileStays, oneIsEnough],
  createAssessment: [nothingRead, notFound, colleaguesMay, makesOne, notAllowed, oneIsEnough],
  saveAnswers: [stale, notFound, colleaguesMay, 'assessment-locked', notAllowed, oneIsEnough],
  completeAssessment: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  approveAssessment: [stale, notFound, colleaguesMay, notAllowed, notAllowed, fourEyes],
  returnAssessment: [stale, notFound, colleaguesMay, notAllowed, notAllowed, fourEyes],
  reopenAssessment: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  discardAssessment: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  amendAssessment: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  proposeLevelOverride: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  approveLevelOverride: [stale, notFound, colleaguesMay, notAllowed, notAllowed, fourEyes],
  rejectLevelOverride: [stale, notFound, colleaguesMay, notAllowed, notAllowed, fourEyes],
  acknowledgeSafetyAlert: [stale, notFound, colleaguesMay, notAllowed, danger, oneIsEnough],
  closeSafetyAlert: [stale, notFound, colleaguesMay, notAllowed, danger, oneIsEnough],
  createPlan: [
    nothingRead,
    notFound,
    colleaguesMay,
    'plan-stands',
    'case-not-in-planning',
    oneIsEnough,
  ],
  changePlan: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  createPlanVersion: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  submitPlan: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  discardPlan: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  approvePlan: [stale, notFound, colleaguesMay, notAllowed, notAllowed, fourEyes],
  returnPlan: [stale, notFound, colleaguesMay, notAllowed, notAllowed, fourEyes],
  reopenPlan: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  signPlan: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  activatePlan: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  startPlanReview: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  concludePlanReview: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  completePlan: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  terminatePlan: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  addPlanGoal: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  changePlanGoal: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  removePlanGoal: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  startPlanGoal: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  achievePlanGoal: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  partlyAchievePlanGoal: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  notAchievePlanGoal: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  withdrawPlanGoal: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  addPlanItem: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  changePlanItem: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  removePlanItem: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  startPlanItem: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  markPlanItemDone: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  markPlanItemNotDone: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  cancelPlanItem: [stale, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  proposeEnrolment: [
    nothingRead,
    notFound,
    colleaguesMay,
    'enrolment-exists',
    'case-not-open',
    oneIsEnough,
  ],
  beginSuitability: [stale, notFound, colleaguesMay, notAllowed, lateStep, oneIsEnough],
  findUnsuitable: [stale, notFound, colleaguesMay, notAllowed, lateStep, oneIsEnough],
  waitlistEnrolment: [stale, notFound, colleaguesMay, notAllowed, lateStep, oneIsEnough],
  enrol: [stale, notFound, colleaguesMay, notAllowed, lateStep, oneIsEnough],
  withdrawEnrolment: [stale, notFound, colleaguesMay, notAllowed, lateStep, oneIsEnough],
  recordNonStarter: [stale, notFound, colleaguesMay, notAllowed, lateStep, oneIsEnough],
  transferOutEnrolment: [stale, notFound, colleaguesMay, notAllowed, lateStep, oneIsEnough],
  dropOutEnrolment: [stale, notFound, colleaguesMay, notAllowed, lateStep, oneIsEnough],
  excludeFromProgramme: [stale, notFound, colleaguesMay, notAllowed, lateStep, fourEyes],
  adminExitEnrolment: [stale, notFound, colleaguesMay, notAllowed, lateStep, oneIsEnough],
  createGroup: [nothingRead, 'not-a-facilitator', colleaguesMay, makesOne, ofMany, oneIsEnough],
  changeGroup: [stale, notFound, colleaguesMay, notAllowed, ofMany, oneIsEnough],
  recruitGroup: [stale, notFound, colleaguesMay, notAllowed, ofMany, oneIsEnough],
  startGroup: [stale, notFound, colleaguesMay, notAllowed, ofMany, oneIsEnough],
  completeGroup: [stale, notFound, colleaguesMay, notAllowed, ofMany, oneIsEnough],
  cancelGroup: [stale, notFound, colleaguesMay, notAllowed, ofMany, oneIsEnough],
  scheduleGroup: [nothingRead, notFound, colleaguesMay, notAllowed, ofMany, oneIsEnough],
  previewGroupSchedule: [nothingRead, notFound, colleaguesMay, notAllowed, ofMany, oneIsEnough],
  createProgramme: [nothingRead, oneCatalogue, colleaguesMay, makesOne, oneCatalogue, oneIsEnough],
  changeProgramme: [stale, oneCatalogue, colleaguesMay, stateless, oneCatalogue, oneIsEnough],
  draftProgrammeVersion: [
    nothingRead,
    oneCatalogue,
    colleaguesMay,
    makesOne,
    oneCatalogue,
    oneIsEnough,
  ],
  changeProgrammeVersion: [
    stale,
    oneCatalogue,
    colleaguesMay,
    'programme-version-frozen',
    oneCatalogue,
    oneIsEnough,
  ],
  submitProgrammeVersion: [
    stale,
    oneCatalogue,
    colleaguesMay,
    notAllowed,
    oneCatalogue,
    oneIsEnough,
  ],
  returnProgrammeVersion: [
    stale,
    oneCatalogue,
    colleaguesMay,
    notAllowed,
    oneCatalogue,
    oneIsEnough,
  ],
  approveProgrammeVersion: [stale, oneCatalogue, colleaguesMay, notAllowed, oneCatalogue, fourEyes],
  putProgrammeVersionToUse: [
    stale,
    oneCatalogue,
    colleaguesMay,
    notAllowed,
    oneCatalogue,
    oneIsEnough,
  ],
  suspendProgrammeVersion: [
    stale,
    oneCatalogue,
    colleaguesMay,
    notAllowed,
    oneCatalogue,
    oneIsEnough,
  ],
  resumeProgrammeVersion: [
    stale,
    oneCatalogue,
    colleaguesMay,
    notAllowed,
    oneCatalogue,
    oneIsEnough,
  ],
  retireProgrammeVersion: [
    stale,
    oneCatalogue,
    colleaguesMay,
    notAllowed,
    oneCatalogue,
    oneIsEnough,
  ],
  createSession: [nothingRead, notFound, colleaguesMay, notAllowed, notAllowed, oneIsEnough],
  holdSession: [stale, notFound, colleaguesMay, notAllowed, wasHeld, oneIsEnough],
  reopenSession: [stale, notFound, colleaguesMay, notAllowed, wasHeld, oneIsEnough],
  cancelSession: [stale, notFound, colleaguesMay, notAllowed, wasHeld, oneIsEnough],
  rescheduleSession: [stale, notFound, colleaguesMay, notAllowed, wasHeld, oneIsEnough],
  replaceSessionLeader: [stale, notFound, colleaguesMay, notAllowed, wasHeld, oneIsEnough],
  saveRegister: [stale, notFound, colleaguesMay, notAllowed, wasHeld, oneIsEnough],
  completeEnrolment: [
    stale,
    notFound,
    colleaguesMay,
    notAllowed,
    lateStep,
    oneIsEnough,
    'completion-rule',
  ],
  writeSessionNote: [nothingRead, notFound, colleaguesMay, makesOne, wasHeld, oneIsEnough],
  writeClinicalNote: [nothingRead, notFound, colleaguesMay, makesOne, wasHeld, oneIsEnough],
  requestCard: [nothingRead, notFound, colleaguesMay, makesOne, openCaseNeeded, oneIsEnough],
  issueCard: [stale, notFound, colleaguesMay, notAllowed, cardIssued, oneIsEnough],
  refuseCard: [stale, notFound, colleaguesMay, notAllowed, cardIssued, oneIsEnough],
  cancelCard: [stale, notFound, colleaguesMay, notAllowed, cardIssued, oneIsEnough],
  handOverCard: [stale, notFound, colleaguesMay, notAllowed, cardIssued, oneIsEnough],
  returnCard: [stale, notFound, colleaguesMay, notAllowed, cardIssued, oneIsEnough],
  loseCard: [stale, notFound, colleaguesMay, notAllowed, cardIssued, oneIsEnough],
  recordServiceDelivery: [
    nothingRead,
    notFound,
    colleaguesMay,
    makesOne,
    serviceAfter,
    oneIsEnough,
  ],
  changeServiceDelivery: [
    stale,
    notFound,
    colleaguesMay,
    'delivery-not-by-staff',
    serviceAfter,
    oneIsEnough,
  ],
  createReferral: [nothingRead, notFound, colleaguesMay, makesOne, openCaseNeeded, oneIsEnough],
  changeReferral: [stale, notFound, colleaguesMay, notAllowed, wasSent, oneIsEnough],
  sendReferral: [stale, notFound, colleaguesMay, notAllowed, openCaseNeeded, oneIsEnough],
  discardReferral: [stale, notFound, colleaguesMay, notAllowed, wasSent, oneIsEnough],
  withdrawReferral: [stale, notFound, colleaguesMay, notAllowed, wasSent, oneIsEnough],
  copyReferral: [nothingRead, notFound, colleaguesMay, notAllowed, openCaseNeeded, oneIsEnough],
  followUpReferral: [stale, notFound, colleaguesMay, notAllowed, wasSent, oneIsEnough],
  acceptReferral: [stale, notFound, colleaguesMay, notAllowed, wasSent, oneIsEnough],
  rejectReferral: [stale, notFound, colleaguesMay, notAllowed, wasSent, oneIsEnough],
  startReferral: [stale, notFound, colleaguesMay, notAllowed, wasSent, oneIsEnough],
  deliverReferral: [stale, notFound, colleaguesMay, notAllowed, wasSent, oneIsEnough],
  markReferralNotTakenUp: [stale, notFound, colleaguesMay, notAllowed, wasSent, oneIsEnough],
  discontinueReferral: [stale, notFound, colleaguesMay, notAllowed, wasSent, oneIsEnough],
  recordReferralVisit: [
    nothingRead,
    notFound,
    colleaguesMay,
    'referral-not-under-way',
    wasSent,
    oneIsEnough,
  ],
  changeReferralVisit: [
    stale,
    notFound,
    colleaguesMay,
    'referral-not-under-way',
    wasSent,
    oneIsEnough,
  ],
  proposeDirectoryEntry: [
    nothingRead,
    oneDirectory,
    colleaguesMay,
    makesOne,
    oneDirectory,
    oneIsEnough,
  ],
  changeDirectoryEntry: [stale, oneDirectory, colleaguesMay, stateless, oneDirectory, oneIsEnough],
  verifyDirectoryEntry: [stale, oneDirectory, colleaguesMay, notAllowed, oneDirectory, oneIsEnough],
  discardDirectoryEntry: [
    stale,
    oneDirectory,
    colleaguesMay,
    notAllowed,
    oneDirectory,
    oneIsEnough,
  ],
  activateDirectoryEntry: [
    stale,
    oneDirectory,
    colleaguesMay,
    notAllowed,
    oneDirectory,
    oneIsEnough,
  ],
  suspendDirectoryEntry: [
    stale,
    oneDirectory,
    colleaguesMay,
    notAllowed,
    oneDirectory,
    oneIsEnough,
  ],
  resumeDirectoryEntry: [stale, oneDirectory, colleaguesMay, notAllowed, oneDirectory, oneIsEnough],
  createSavedView: [nothingRead, ownView, colleaguesMay, makesOne, ownView, oneIsEnough],
  changeSavedView: [stale, notFound, notFound, stateless, ownView, oneIsEnough],
  deleteSavedView: [stale, notFound, notFound, stateless, ownView, oneIsEnough],
  createOrganisation: [
    nothingRead,
    onePartnerList,
    administratorsMay,
    makesOne,
    onePartnerList,
    oneIsEnough,
  ],
  changeOrganisation: [
    stale,
    onePartnerList,
    administratorsMay,
    stateless,
    onePartnerList,
    oneIsEnough,
  ],
  createBureau: [nothingRead, noBureau, administratorsMay, makesOne, noBureau, oneIsEnough],
  changeBureau: [stale, noBureau, administratorsMay, stateless, noBureau, oneIsEnough],
  createUser: [nothingRead, noBureau, administratorsMay, makesOne, noBureau, oneIsEnough],
  changeUser: [stale, noBureau, administratorsMay, stateless, noBureau, oneIsEnough],
  handOverPassword: [stale, noBureau, administratorsMay, stateless, noBureau, oneIsEnough],
  createApiClient: [nothingRead, noBureau, administratorsMay, makesOne, noBureau, oneIsEnough],
  changeApiClient: [stale, noBureau, administratorsMay, stateless, noBureau, oneIsEnough],
  rotateApiClientSecret: [stale, noBureau, administratorsMay, stateless, noBureau, oneIsEnough],
  createCalendarFeed: [nothingRead, ownFeed, colleaguesMay, makesOne, ownFeed, oneIsEnough],
};
