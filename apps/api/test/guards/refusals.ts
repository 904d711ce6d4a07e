/**
 * What each command is refused with, guard by guard: the code of the problem, or why there is none.
 * The table is reviewed by people; `refusals.test.ts` walks it, and a new operation fails until it has a line.
 */
export const guards = {
  /** The version in `If-Match` is older than the record. */
  stale: 'the record was changed meanwhile',
  /** The same role in another bureau, or of another organisation. */
  elsewhere: 'the record belongs to another bureau',
  /** The same role in the same bureau, but not who wrote the record. */
  colleague: 'the record is a colleague’s',
  /** A state of the record in which the operation makes no sense. */
  notAllowed: 'the record does not allow it',
  /** The case of the person is closed. */
  closedCase: 'the case is closed',
  /** Four eyes: the caller took the step that is to be judged. */
  author: 'the caller took the step before',
} as const;
export type Guard = keyof typeof guards;

/** One answer a guard, in the order of `guards`; then what the call answers without any, unless it is done. */
type Refusals = readonly [
  stale: string,
  elsewhere: string,
  colleague: string,
  notAllowed: string,
  closedCase: string,
  author: string,
  open?: string,
];

/** Operations that are no commands on a record, and what proves them. */
export const elsewhereProved = {
  searchBeneficiaries: 'a search: walls.test.ts',
  findDuplicates: 'a search: walls.test.ts',
  changePassword: 'the own password: platform/password.test.ts',
  startImport: 'a file of many: platform/imports.test.ts',
  revokeCalendarFeed: 'the own address: sessions/calendar.test.ts',
  runEventAgain: 'an event of no bureau: platform/event-relay.test.ts',
  runEventsAgain: 'events of no bureau: platform/event-relay.test.ts',
} as const;

const fourEyes = 'four-eyes';
const notAllowed = 'transition-not-allowed';
const notFound = 'not-found';
const openCaseNeeded = 'open-case-needed';
const stale = 'stale-version';
const anybodyCalls = 'none, because anybody may call at any time';
const beforeCase = 'none, because an application comes before its case';
const begun = 'none, because an assessment that was begun may be finished for the record';
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
const standIn = 'none, because colleagues of a bureau stand in for one another';
const standInAll = 'none, because administrators stand in for one another';
const stateless = 'none, because the record has no states';
const wasHeld = 'none, because what was held is still recorded';
const wasSent = 'none, because what a partner was sent is still answered and ended';

export const problemErrors: Readonly<Record<string, Refusals>> = {
  createApplication: [nothingRead, notFound, standIn, makesOne, beforeCase, oneIsEnough],
  acceptApplication: [stale, notFound, standIn, notAllowed, beforeCase, oneIsEnough],
  declineApplication: [stale, notFound, standIn, notAllowed, beforeCase, oneIsEnough],
  withdrawApplication: [stale, notFound, standIn, notAllowed, beforeCase, oneIsEnough],
  reconsiderApplication: [stale, notFound, standIn, notAllowed, beforeCase, oneIsEnough],
  changeBeneficiary: [stale, notFound, standIn, stateless, fileStays, oneIsEnough],
  assignCase: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  transferCase: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  beginAssessment: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  beginPlanning: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  activateCase: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  suspendCase: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  resumeCase: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  proposeClosure: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  returnCaseToWork: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  closeCase: [stale, notFound, standIn, notAllowed, notAllowed, fourEyes],
  recordConsent: [nothingRead, notFound, standIn, makesOne, fileStays, oneIsEnough],
  withdrawConsent: [stale, notFound, standIn, 'consent-withdrawn-already', fileStays, oneIsEnough],
  recordLegalBasis: [nothingRead, notFound, standIn, makesOne, fileStays, oneIsEnough],
  changeLegalBasis: [stale, notFound, standIn, stateless, fileStays, oneIsEnough],
  recordOutcome: [nothingRead, notFound, standIn, makesOne, fileStays, oneIsEnough],
  markOutcomeInError: [stale, notFound, standIn, 'outcome-in-error-already', followUp, oneIsEnough],
  addSupportPerson: [nothingRead, notFound, standIn, makesOne, fileStays, oneIsEnough],
  changeSupportPerson: [stale, notFound, standIn, stateless, fileStays, oneIsEnough],
  addNote: [nothingRead, notFound, standIn, makesOne, fileStays, oneIsEnough],
  changeNote: [stale, notFound, 'forbidden', 'note-locked', contactGoesOn, oneIsEnough],
  amendNote: [stale, notFound, standIn, stateless, contactGoesOn, oneIsEnough],
  takeHotlineCall: [nothingRead, notFound, standIn, makesOne, anybodyCalls, oneIsEnough],
  joinHotlineCall: [stale, notFound, standIn, 'call-joined-already', anybodyCalls, oneIsEnough],
  recordReleaseNotice: [nothingRead, notFound, standIn, makesOne, noticeFirst, oneIsEnough],
  changeReleaseNotice: [stale, notFound, standIn, stateless, noticeFirst, oneIsEnough],
  recordPreReleaseVisit: [
    stale,
    notFound,
    standIn,
    'release-applied-already',
    noticeFirst,
    oneIsEnough,
  ],
  recordDocument: [nothingRead, notFound, standIn, makesOne, fileStays, oneIsEnough],
  changeDocument: [stale, notFound, standIn, stateless, fileStays, oneIsEnough],
  createAssessment: [nothingRead, notFound, standIn, makesOne, notAllowed, oneIsEnough],
  saveAnswers: [stale, notFound, standIn, 'assessment-locked', begun, oneIsEnough],
  completeAssessment: [stale, notFound, standIn, notAllowed, begun, oneIsEnough],
  approveAssessment: [stale, notFound, standIn, notAllowed, begun, fourEyes],
  returnAssessment: [stale, notFound, standIn, notAllowed, begun, fourEyes],
  reopenAssessment: [stale, notFound, standIn, notAllowed, begun, oneIsEnough],
  discardAssessment: [stale, notFound, standIn, notAllowed, begun, oneIsEnough],
  amendAssessment: [stale, notFound, standIn, notAllowed, begun, oneIsEnough],
  proposeLevelOverride: [stale, notFound, standIn, notAllowed, begun, oneIsEnough],
  approveLevelOverride: [stale, notFound, standIn, notAllowed, begun, fourEyes],
  rejectLevelOverride: [stale, notFound, standIn, notAllowed, begun, fourEyes],
  acknowledgeSafetyAlert: [stale, notFound, standIn, notAllowed, danger, oneIsEnough],
  closeSafetyAlert: [stale, notFound, standIn, notAllowed, danger, oneIsEnough],
  createPlan: [nothingRead, notFound, standIn, 'plan-stands', 'case-not-in-planning', oneIsEnough],
  changePlan: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  createPlanVersion: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  submitPlan: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  discardPlan: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  approvePlan: [stale, notFound, standIn, notAllowed, notAllowed, fourEyes],
  returnPlan: [stale, notFound, standIn, notAllowed, notAllowed, fourEyes],
  reopenPlan: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  signPlan: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  activatePlan: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  startPlanReview: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  concludePlanReview: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  completePlan: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  terminatePlan: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  addPlanGoal: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  changePlanGoal: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  removePlanGoal: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  startPlanGoal: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  achievePlanGoal: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  partlyAchievePlanGoal: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  notAchievePlanGoal: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  withdrawPlanGoal: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  addPlanItem: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  changePlanItem: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  removePlanItem: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  startPlanItem: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  markPlanItemDone: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  markPlanItemNotDone: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  cancelPlanItem: [stale, notFound, standIn, notAllowed, notAllowed, oneIsEnough],
  proposeEnrolment: [
    nothingRead,
    notFound,
    standIn,
    'enrolment-exists',
    'case-not-open',
    oneIsEnough,
  ],
  beginSuitability: [stale, notFound, standIn, notAllowed, lateStep, oneIsEnough],
  findUnsuitable: [stale, notFound, standIn, notAllowed, lateStep, oneIsEnough],
  waitlistEnrolment: [stale, notFound, standIn, notAllowed, lateStep, oneIsEnough],
  enrol: [stale, notFound, standIn, notAllowed, lateStep, oneIsEnough],
  withdrawEnrolment: [stale, notFound, standIn, notAllowed, lateStep, oneIsEnough],
  recordNonStarter: [stale, notFound, standIn, notAllowed, lateStep, oneIsEnough],
  transferOutEnrolment: [stale, notFound, standIn, notAllowed, lateStep, oneIsEnough],
  dropOutEnrolment: [stale, notFound, standIn, notAllowed, lateStep, oneIsEnough],
  excludeFromProgramme: [stale, notFound, standIn, notAllowed, lateStep, fourEyes],
  adminExitEnrolment: [stale, notFound, standIn, notAllowed, lateStep, oneIsEnough],
  createGroup: [nothingRead, 'not-a-facilitator', standIn, makesOne, ofMany, oneIsEnough],
  changeGroup: [stale, notFound, standIn, notAllowed, ofMany, oneIsEnough],
  recruitGroup: [stale, notFound, standIn, notAllowed, ofMany, oneIsEnough],
  startGroup: [stale, notFound, standIn, notAllowed, ofMany, oneIsEnough],
  completeGroup: [stale, notFound, standIn, notAllowed, ofMany, oneIsEnough],
  cancelGroup: [stale, notFound, standIn, notAllowed, ofMany, oneIsEnough],
  scheduleGroup: [nothingRead, notFound, standIn, notAllowed, ofMany, oneIsEnough],
  previewGroupSchedule: [nothingRead, notFound, standIn, notAllowed, ofMany, oneIsEnough],
  createProgramme: [nothingRead, oneCatalogue, standIn, makesOne, oneCatalogue, oneIsEnough],
  changeProgramme: [stale, oneCatalogue, standIn, stateless, oneCatalogue, oneIsEnough],
  draftProgrammeVersion: [nothingRead, oneCatalogue, standIn, makesOne, oneCatalogue, oneIsEnough],
  changeProgrammeVersion: [
    stale,
    oneCatalogue,
    standIn,
    'programme-version-frozen',
    oneCatalogue,
    oneIsEnough,
  ],
  submitProgrammeVersion: [stale, oneCatalogue, standIn, notAllowed, oneCatalogue, oneIsEnough],
  returnProgrammeVersion: [stale, oneCatalogue, standIn, notAllowed, oneCatalogue, oneIsEnough],
  approveProgrammeVersion: [stale, oneCatalogue, standIn, notAllowed, oneCatalogue, fourEyes],
  putProgrammeVersionToUse: [stale, oneCatalogue, standIn, notAllowed, oneCatalogue, oneIsEnough],
  suspendProgrammeVersion: [stale, oneCatalogue, standIn, notAllowed, oneCatalogue, oneIsEnough],
  resumeProgrammeVersion: [stale, oneCatalogue, standIn, notAllowed, oneCatalogue, oneIsEnough],
  retireProgrammeVersion: [stale, oneCatalogue, standIn, notAllowed, oneCatalogue, oneIsEnough],
  createSession: [nothingRead, notFound, standIn, notAllowed, wasHeld, oneIsEnough],
  holdSession: [stale, notFound, standIn, notAllowed, wasHeld, oneIsEnough],
  reopenSession: [stale, notFound, standIn, notAllowed, wasHeld, oneIsEnough],
  cancelSession: [stale, notFound, standIn, notAllowed, wasHeld, oneIsEnough],
  rescheduleSession: [stale, notFound, standIn, notAllowed, wasHeld, oneIsEnough],
  saveRegister: [stale, notFound, standIn, notAllowed, wasHeld, oneIsEnough],
  completeEnrolment: [
    stale,
    notFound,
    standIn,
    notAllowed,
    lateStep,
    oneIsEnough,
    'completion-rule',
  ],
  writeSessionNote: [nothingRead, notFound, standIn, makesOne, wasHeld, oneIsEnough],
  writeClinicalNote: [nothingRead, notFound, standIn, makesOne, wasHeld, oneIsEnough],
  requestCard: [nothingRead, notFound, standIn, makesOne, openCaseNeeded, oneIsEnough],
  issueCard: [stale, notFound, standIn, notAllowed, cardIssued, oneIsEnough],
  refuseCard: [stale, notFound, standIn, notAllowed, cardIssued, oneIsEnough],
  cancelCard: [stale, notFound, standIn, notAllowed, cardIssued, oneIsEnough],
  handOverCard: [stale, notFound, standIn, notAllowed, cardIssued, oneIsEnough],
  returnCard: [stale, notFound, standIn, notAllowed, cardIssued, oneIsEnough],
  loseCard: [stale, notFound, standIn, notAllowed, cardIssued, oneIsEnough],
  recordServiceDelivery: [nothingRead, notFound, standIn, makesOne, serviceAfter, oneIsEnough],
  changeServiceDelivery: [
    stale,
    notFound,
    standIn,
    'delivery-not-by-staff',
    serviceAfter,
    oneIsEnough,
  ],
  createReferral: [nothingRead, notFound, standIn, makesOne, openCaseNeeded, oneIsEnough],
  changeReferral: [stale, notFound, standIn, notAllowed, wasSent, oneIsEnough],
  sendReferral: [stale, notFound, standIn, notAllowed, openCaseNeeded, oneIsEnough],
  discardReferral: [stale, notFound, standIn, notAllowed, wasSent, oneIsEnough],
  withdrawReferral: [stale, notFound, standIn, notAllowed, wasSent, oneIsEnough],
  copyReferral: [nothingRead, notFound, standIn, notAllowed, openCaseNeeded, oneIsEnough],
  acceptReferral: [stale, notFound, standIn, notAllowed, wasSent, oneIsEnough],
  rejectReferral: [stale, notFound, standIn, notAllowed, wasSent, oneIsEnough],
  startReferral: [stale, notFound, standIn, notAllowed, wasSent, oneIsEnough],
  deliverReferral: [stale, notFound, standIn, notAllowed, wasSent, oneIsEnough],
  markReferralNotTakenUp: [stale, notFound, standIn, notAllowed, wasSent, oneIsEnough],
  discontinueReferral: [stale, notFound, standIn, notAllowed, wasSent, oneIsEnough],
  recordReferralVisit: [
    nothingRead,
    notFound,
    standIn,
    'referral-not-under-way',
    wasSent,
    oneIsEnough,
  ],
  changeReferralVisit: [stale, notFound, standIn, 'referral-not-under-way', wasSent, oneIsEnough],
  proposeDirectoryEntry: [nothingRead, oneDirectory, standIn, makesOne, oneDirectory, oneIsEnough],
  changeDirectoryEntry: [stale, oneDirectory, standIn, stateless, oneDirectory, oneIsEnough],
  verifyDirectoryEntry: [stale, oneDirectory, standIn, notAllowed, oneDirectory, oneIsEnough],
  discardDirectoryEntry: [stale, oneDirectory, standIn, notAllowed, oneDirectory, oneIsEnough],
  activateDirectoryEntry: [stale, oneDirectory, standIn, notAllowed, oneDirectory, oneIsEnough],
  suspendDirectoryEntry: [stale, oneDirectory, standIn, notAllowed, oneDirectory, oneIsEnough],
  resumeDirectoryEntry: [stale, oneDirectory, standIn, notAllowed, oneDirectory, oneIsEnough],
  createSavedView: [nothingRead, ownView, standIn, makesOne, ownView, oneIsEnough],
  changeSavedView: [stale, notFound, notFound, stateless, ownView, oneIsEnough],
  deleteSavedView: [stale, notFound, notFound, stateless, ownView, oneIsEnough],
  createOrganisation: [
    nothingRead,
    onePartnerList,
    standInAll,
    makesOne,
    onePartnerList,
    oneIsEnough,
  ],
  changeOrganisation: [stale, onePartnerList, standInAll, stateless, onePartnerList, oneIsEnough],
  createBureau: [nothingRead, noBureau, standInAll, makesOne, noBureau, oneIsEnough],
  changeBureau: [stale, noBureau, standInAll, stateless, noBureau, oneIsEnough],
  createUser: [nothingRead, noBureau, standInAll, makesOne, noBureau, oneIsEnough],
  changeUser: [stale, noBureau, standInAll, stateless, noBureau, oneIsEnough],
  handOverPassword: [stale, noBureau, standInAll, stateless, noBureau, oneIsEnough],
  createApiClient: [nothingRead, noBureau, standInAll, makesOne, noBureau, oneIsEnough],
  changeApiClient: [stale, noBureau, standInAll, stateless, noBureau, oneIsEnough],
  rotateApiClientSecret: [stale, noBureau, standInAll, stateless, noBureau, oneIsEnough],
  createCalendarFeed: [nothingRead, ownFeed, standIn, makesOne, ownFeed, oneIsEnough],
};
