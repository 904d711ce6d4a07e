/**
 * The plausible range of every date of a request, in one table. The limits are settings of the agency. A test
 * walks every date of the contract and fails for one without a rule.
 */
export type FirstDay = 'lives' | 'records' | 'calendar' | 'plansBack' | 'today';
export type LastDay = 'today' | 'plansAhead' | 'longTerm';
/** What a date may not precede: the birth of the person, the begin of the work with them, the enrolment. */
export type DateGround = 'birth' | 'work' | 'enrolment';

export interface DateRule {
  readonly first: FirstDay;
  readonly last: LastDay;
  readonly notBefore?: DateGround;
}

const born = { first: 'lives', last: 'today' } as const;
const ofLife = { first: 'lives', last: 'today', notBefore: 'birth' } as const;
const untilLater = { first: 'lives', last: 'longTerm', notBefore: 'birth' } as const;
const ofWork = { first: 'records', last: 'today', notBefore: 'work' } as const;
const planned = { first: 'plansBack', last: 'plansAhead' } as const;
const due = { first: 'today', last: 'plansAhead' } as const;
/** The first step, recorded late: the work begins with it, so it opens the range of every later date. */
const begin = { first: 'plansBack', last: 'today' } as const;
/** A day after an earlier step, which the command compares. */
const step = { first: 'records', last: 'today' } as const;
const decree = { first: 'calendar', last: 'plansAhead' } as const;

export const dateRules: Readonly<Record<string, DateRule>> = {
  'AddNoteBody.at': ofWork,
  'AddPlanGoalBody.dueOn': due,
  'AddPlanItemBody.dueOn': due,
  'CardStepBody.on': step,
  'ChangeBeneficiaryBody.birthDate': born,
  'ChangeBeneficiaryBody.releaseDate': untilLater,
  'ChangeDayOffDecreeBody.decreedOn': { first: 'calendar', last: 'today' },
  'ChangeDayOffDecreeBody.on': decree,
  'ChangeDeliveryBody.deliveredOn': ofWork,
  'ChangeDocumentBody.issuedOn': ofLife,
  'ChangeDocumentBody.validUntil': untilLater,
  'ChangeGroupBody.plannedStartOn': planned,
  'ChangeLegalBasisBody.actDate': ofLife,
  'ChangeLegalBasisBody.endsOn': untilLater,
  'ChangeLegalBasisBody.startsOn': { ...ofLife, last: 'plansAhead' },
  'ChangeNoteBody.at': ofWork,
  'ChangePlanGoalBody.dueOn': due,
  'ChangePlanItemBody.dueOn': due,
  'ChangeReferralVisitBody.visitedOn': step,
  'ChangeReleaseNoticeBody.expectedOn': { ...untilLater, first: 'records' },
  'ChangeSettingsBody.validFrom': due,
  'ChangeSupportPersonBody.endedOn': { ...ofLife, last: 'plansAhead' },
  'CompleteEnrolmentBody.postTestOn': { ...step, notBefore: 'enrolment' },
  'CreateApplicationBody.appliedOn': { ...begin, notBefore: 'birth' },
  'CreateApplicationBody.releaseDate': untilLater,
  'CreateAssessmentBody.assessedOn': ofWork,
  'CreateGroupBody.plannedStartOn': planned,
  'CreateAppointmentBody.startsAt': { ...planned, notBefore: 'birth' },
  'FindAppointmentClashesBody.startsAt': planned,
  'FindClashesBody.startsAt': planned,
  'NextAppointment.startsAt': planned,
  'RescheduleAppointmentBody.startsAt': { ...planned, notBefore: 'birth' },
  'CreateSessionBody.startsAt': { ...planned, notBefore: 'enrolment' },
  'DeliverReferralBody.deliveredOn': step,
  'IssueCardBody.on': step,
  'NewBeneficiary.birthDate': born,
  'PhotoQuery.agreedOn': ofWork,
  'RecordConsentBody.givenOn': ofWork,
  'RecordConsentBody.validUntil': { first: 'today', last: 'longTerm' },
  'RecordDayOffDecreeBody.decreedOn': { first: 'calendar', last: 'today' },
  'RecordDayOffDecreeBody.on': decree,
  'RecordDeliveryBody.deliveredOn': ofWork,
  'RecordDocumentBody.issuedOn': ofLife,
  'RecordDocumentBody.validUntil': untilLater,
  'RecordLegalBasisBody.actDate': ofLife,
  'RecordLegalBasisBody.endsOn': untilLater,
  'RecordLegalBasisBody.startsOn': { ...ofLife, last: 'plansAhead' },
  'RecordOutcomeBody.convictedOn': ofLife,
  'RecordOutcomeBody.occurredOn': ofLife,
  'RecordReferralVisitBody.visitedOn': step,
  'RecordPublicHolidayBody.on': decree,
  'RecordReleaseNoticeBody.expectedOn': { ...untilLater, first: 'records' },
  'RecordReleaseNoticeBody.notifiedOn': { ...begin, notBefore: 'birth' },
  'RecordVisitBody.at': ofWork,
  'RefuseCardBody.on': step,
  'RequestCardBody.requestedOn': ofWork,
  'RescheduleBody.startsAt': { ...planned, notBefore: 'enrolment' },
  'ScheduleGroupBody.startsOn': planned,
  'SignPlanBody.signedOn': step,
  'TakeHotlineCallBody.at': begin,
  'RecordStaffAbsenceBody.fromOn': planned,
  'RecordStaffAbsenceBody.untilOn': due,
  'ChangeStaffAbsenceBody.fromOn': planned,
  'ChangeStaffAbsenceBody.untilOn': planned,
  'CreateTaskBody.dueOn': due,
  'PostponeTaskBody.dueOn': due,
  'RecordTaskStepBody.dueOn': due,
};
