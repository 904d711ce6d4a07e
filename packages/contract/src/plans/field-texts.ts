import type { FieldTexts } from '../kernel/field-texts.js';

/** Descriptions of the fields of plans. */
export const plansTexts = {
  PlanPartRef: {
    lineageId: 'Id that the goal or item keeps through all versions of the plan.',
    label: 'Text of the part; code of the service or id of the programme where it has none.',
    state: 'State of the part in the version in which it stands.',
  },
  PlanFieldChange: {
    field: 'Name of the changed field, as in the plan.',
    before: 'Value in the previous version, as text; null = none.',
    after: 'Value in this version, as text; null = none.',
  },
  PlanPartChange: {
    $like: ['PlanPartRef'],
    fields: 'Fields of the part that differ, at least one.',
  },
  PlanPartDifferences: {
    added: 'Parts that this version has and the previous one had not.',
    removed: 'Parts that were unfinished in the previous version and were not carried over.',
    finished: 'Parts finished under the previous version, so that there was nothing to carry over.',
    changed: 'Parts that both versions have, with what differs.',
  },
  PlanVersionRef: {
    $noun: 'the version',
    number: 'Number of the version within the case, from 1.',
  },
  PlanDifferences: {
    plan: 'The version that was asked about.',
    previous: 'The version from which it was made; null for the first one.',
    fields: 'Fields of the plan itself that differ.',
    goals: 'Goals that were added, removed, finished or changed.',
    items: 'Items that were added, removed, finished or changed.',
  },
  PlanGoal: {
    $noun: 'the goal',
    lineageId: 'Id that the goal keeps through all versions of the plan.',
    text: 'What shall be reached, in the words of person and case manager.',
    need: 'Need that the goal answers; null for none of the nine.',
    state: 'How far the goal is reached.',
    dueOn: 'Day by which it shall be reached; null without one.',
    closedOn: 'Day on which work on it ended; null before.',
    resultNote: 'What was reached, or why not; null before the end.',
    measures: 'What tells whether the goal was reached: ratings before and after, and outcomes.',
  },
  PlanGoalRating: {
    $noun: 'the rating',
    assessmentId: 'Approved assessment in which the need was rated.',
    assessedOn: 'Day of the assessment.',
    rating: 'From 0, no problem, to 3, serious; null when it was not rated.',
  },
  PlanGoalOutcome: {
    $noun: 'the outcome',
    kind: 'Field of life that the outcome is about.',
    status: 'One of the statuses of its kind.',
    occurredOn: 'Day of the event, or on which the status was found.',
  },
  PlanGoalMeasures: {
    before:
      'Rating of the need in the assessment that the first version with the goal answers; null without a need or an assessment.',
    after:
      'Rating of the need in the last approved assessment of the case after that one; null before the reassessment.',
    outcomes:
      'Outcomes that name the goal in any version of the plan, oldest first, without errors.',
  },
  AddPlanGoalBody: { $like: ['PlanGoal'] },
  ChangePlanGoalBody: { $like: ['PlanGoal'] },
  PlanItemRef: {
    $noun: 'the item',
    lineageId: 'Id that the item keeps through all versions of the plan.',
    planId: 'Version of the plan in which the item stands.',
    text: 'Text of the item besides the name of the programme or service.',
    dueOn: 'Day by which the item shall be done; null without one.',
    need: 'Need that the item answers; null when there is none, or for an officer who may not know it.',
    goal: 'Goal towards which the item works; null when there is none, or for a reader who may not see it.',
  },
  PlanItemGoal: {
    $noun: 'the goal',
    text: 'What is to be reached.',
    state: 'How far the goal is reached.',
  },
  PlanItemService: {
    $noun: 'the record',
    kind: 'Whether an enrolment or a referral serves the item.',
    id: 'Id of the enrolment or the referral.',
    state: 'Stage of the enrolment or the referral.',
    attended: 'Sessions of the enrolment, or days at the partner, that the person attended.',
    expected: 'Held sessions, or days at the partner, on which the person was expected.',
    sessions: 'Sessions of the whole course; null for a referral.',
    units: 'Units that were delivered under the referral; null for an enrolment.',
    lastOn: 'Last day on which the person attended or got the service; null before.',
    nextOn: 'Day of the next scheduled session; null without one and for a referral.',
  },
  PlanItemUnits: {
    $noun: 'the units',
    delivered: 'Units that were delivered for the item, by its referrals and by the Department.',
    planned: 'Units that the plan asks for; null when it names no number.',
    lastOn: 'Day of the last delivery; null before.',
  },
  PlanItemMover: {
    $noun: 'the record',
    kind: 'Whether the state came from an enrolment, a referral, or a service that the Department delivered itself.',
    id: 'Id of the enrolment, the referral or the delivered service.',
  },
  PlanItemDecision: {
    $noun: 'the decision',
    by: 'Member of staff who decided.',
    at: 'Time of the decision; its reason stands with the notes of the plan.',
  },
  DecidePlanItemBody: {
    $noun: 'the decision',
    state: 'State that the item shall have; another one than it has.',
    reason: 'Reason of the decision; it stands with the notes of the plan.',
  },
  PlanItem: {
    $noun: 'the item',
    servedBy:
      'Enrolments and referrals for the item in any version of the plan, oldest first, as far as the reader sees them.',
    units:
      'Units of a service item that were delivered; null for other items, and for readers without access to deliveries.',
    plannedUnits:
      'Number of consultations, lessons, visits or events that a service item asks for; null without a number.',
    movedBy: 'Record whose state the item took last; null when a person set the state.',
    decision:
      'Decision against what serves the item, which follows nothing from then on; null without one.',
    lineageId: 'Id that the item keeps through all versions of the plan.',
    goalId: 'Goal of the item; null when it has none, or one that the reader may not see.',
    kind: 'Whether the item is a programme, a service or an action in words. It cannot change.',
    programmeId: 'Programme of an item of kind `programme`.',
    serviceCode: 'Code of the service of an item of kind `service`.',
    text: 'Description of the work; required for an action.',
    areaCode: 'Area of the programme; `addictions` also for any other item for dependences.',
    mandatory: 'Whether the person must take part; needs a legal basis in force.',
    delivery: 'Whether the person takes part alone, in a group, or without meetings.',
    need: 'Need that the item answers; hidden from officers for dependences and health in voluntary items.',
    responsible: 'Member of staff who sees to the item; null = the case manager.',
    dueOn: 'Day by which it shall be done; null without one.',
    state: 'Whether the item is planned, under way, done, not done or cancelled.',
    closedOn: 'Day on which it was done, not done or cancelled; null before.',
    resultNote: 'Note on the result; hidden from officers.',
  },
  AddPlanItemBody: {
    $like: ['PlanItem'],
    goalId: 'Goal of the same plan that the item serves.',
    responsibleId: 'Member of staff who sees to the item.',
  },
  ChangePlanItemBody: { $like: ['AddPlanItemBody'] },
  PlanSignature: {
    signer: 'Party that signed.',
    staff:
      'The officer or the case manager who signed; null for the person and the legal representative.',
    signerName: 'Name of the legal representative; null for other signers.',
    method: 'How the signature was given.',
    signedOn: 'Day of the signature.',
    recordedBy: 'Member of staff who recorded the signature.',
    recordedAt: 'Time when the signature was recorded.',
  },
  SignPlanBody: {
    $like: ['PlanSignature'],
    signer:
      'Party that signs. Officers and case managers sign for themselves, and record the signatures of the others.',
    signedOn: 'Day of the signature; today by default, not before the approval.',
    signerName: 'Name of the legal representative; required for their signature, and only for it.',
  },
  PlanCaseRef: {
    $noun: 'the case',
    caseNumber: 'Number of the case for people.',
  },
  PlanStep: { by: 'Member of staff who took the step.', at: 'Time of the step.' },
  PlanNote: {
    step: 'Step that the note belongs to.',
    partId:
      'Goal or item of this version that the step changed; null for a step of the plan itself.',
    text: 'The note or reason.',
    by: 'Author of the note.',
    at: 'Time of the step.',
  },
  Plan: {
    $noun: 'the version of the plan',
    number: 'Number of the version within the case, from 1.',
    state: 'State of this version, from draft to its end.',
    case: 'Case for which the plan was made, by id and number.',
    previousId: 'Id of the version from which this one was made; null for the first.',
    assessmentId: 'Approved assessment whose needs the plan answers; null without one.',
    mandatory:
      'Whether it has a mandatory item or belongs to a mandatory case: then the officer signs it.',
    summary: 'Summary of the situation and of the direction of the work.',
    personView: 'Opinion and wishes of the person about the plan, in their own words.',
    goals: 'Goals of this version that the caller may see.',
    items: 'Items of this version that the caller may see.',
    signersNeeded: 'Signers that the approved plan needs; empty before the approval.',
    signatures: 'Signatures of this version, in the order of their recording.',
    createdBy: 'Author of this version, who may not approve it.',
    createdAt: 'Time when this version was begun.',
    submitted: 'Author and time of the submission; null for a draft.',
    approved: 'Who approved it, and when; null before.',
    returnReason: 'Why it was returned to its author; null otherwise.',
    signedAt: 'Time of the last required signature; null before.',
    activatedAt: 'Time from which it is in force; null before.',
    reviewDue:
      'Day of the next review: three months after the plan became active or a review confirmed it.',
    endedOn: 'Day on which the version ended; null while it is open.',
    endReason: 'Why the version ended; null while it is open.',
    notes: 'Notes and reasons of all its steps, newest first. Officers read only their own.',
  },
  PlanListItem: { $like: ['Plan'] },
  PlanPage: { $noun: 'a version of a plan' },
  PlanVersionList: { $noun: 'a version of the plan' },
  PlanListQuery: {
    caseId: 'Only plans of this case.',
    beneficiaryId: 'Only plans of this person.',
    state: 'Only versions in this state.',
    caseManagerId: 'Only plans of cases that this member of staff manages.',
    reviewDueBy: 'Only plans whose review is due on this day or before.',
  },
  CreatePlanBody: { $like: ['Plan'], caseId: 'Open case for which the plan is made.' },
  ChangePlanBody: { $like: ['Plan'] },
  ConcludeReviewBody: {
    conclusion: 'Whether the plan continues, is completed, or is terminated.',
    reason: 'Result of the review; the reason for the end when the plan ends.',
  },
  PlanNeedEntry: {
    need: 'The need, one of the nine factors of the method.',
    rating: 'Rating of the need, 2 clear or 3 serious; 0 and 1 are no needs.',
    suggestedProgrammes: 'Codes of suggested programmes, never chosen by the system.',
    suggestedServices: 'Codes of suggested services, never chosen by the system.',
    goals: 'Number of goals of the plan that answer the need.',
    items: 'Number of items of the plan that answer the need.',
  },
  PlanNeeds: {
    assessmentId: 'The approved assessment; null while there is none.',
    level:
      "Level of the assessment; the official risk level is the officer's and is stored with the person.",
    planId: 'Id of the counted version: the one in preparation, or otherwise the one in force.',
    needs:
      'Needs of the assessment, the gravest first. Officers see neither dependences nor health.',
  },
  TodayPlanApprovalDetail: { by: 'Author of the submission.' },
  TodaySignatureDetail: {
    mandatory: 'Whether the plan is mandatory, so that the officer signs it.',
    missing: 'Signers whose signatures are still missing.',
  },
} as const satisfies FieldTexts;
