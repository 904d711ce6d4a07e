import type { FieldTexts } from '../kernel/field-texts.js';

/** Descriptions of the fields of referrals, their visits and disclosures. */
export const referralTexts = {
  ReferredPerson: {
    givenName: 'Given name, as the record has it.',
    familyName: 'Family name, as the record has it.',
    phone: 'Phone number; null until the partner has accepted, and when none is known.',
  },
  ReferralPlanItem: {
    $noun: 'the item',
    lineageId: 'Id that the item keeps through all versions of the plan.',
    planId: 'Version of the plan in which the item stands.',
    text: 'Text of the item besides the name of the service.',
    dueOn: 'Day by which the item shall be done; null without one.',
    need: 'Need that the item answers; null when there is none, or for an officer who may not know it.',
    goal: 'Goal towards which the item works; null when there is none, or for a reader who may not see it.',
  },
  Referral: {
    $noun: 'the referral',
    state: 'Stage of the referral, from draft to its end.',
    organisation: 'Partner to which the person is referred.',
    serviceCode: 'Code of the service that is asked for, as the catalogue has it.',
    request: 'Request to the partner, which reads it. It contains no clinical information.',
    person: 'Data of the person that the partner gets: the name, and the phone after acceptance.',
    bureau: 'The bureau that refers.',
    sentAt: 'Time when it was sent to the partner; null for a draft.',
    answerDueOn: "Last day for the partner's answer; after it the referral expires.",
    answeredAt: 'Time of the acceptance or rejection; null before.',
    startedAt: 'Time when the partner reported the begin of the service; null before.',
    endedAt: 'Time when the referral ended, in whatever way; null while it is open.',
    rejectionReason: 'Why the partner rejected it; null otherwise.',
    answerNote: 'Note of the partner with its answer.',
    resultNote: 'Note of the partner on the result.',
    deliveredOn: 'Last day of the delivered service; null before.',
    units: 'Consultations, lessons, visits or events that were delivered.',
    organisationActive:
      'False when the partner was deactivated: nobody there can answer or deliver. For staff only.',
    beneficiaryId: 'Id of the referred person. For staff only.',
    caseId: 'Case under which the person is referred. For staff only.',
    createdBy: 'Author of the referral. For staff only.',
    createdAt: 'Time when the draft was begun. For staff only.',
    withdrawalReason: 'Why it was withdrawn; the partner does not see it.',
    withdrawalCause:
      'Cause of the withdrawal: a decision of the sender, the end of the consent, or the closing of the case. For staff only.',
    copiedFromId: 'Rejected or expired referral of which this one is a copy. For staff only.',
    followedUpAt:
      'Time when somebody marked a referral that expired without an answer as dealt with. For staff only.',
    followUpNote: 'How the expired referral was dealt with. For staff only.',
    planItem:
      'Item that the referral serves; null when there is none, or for a caller who may not read the plan. For staff only.',
  },
  ReferralPage: { $noun: 'a referral' },
  ReferralListQuery: {
    state: 'Only referrals in this state.',
    stage:
      'Group of states; referrals that await an answer are ordered by its last day, all others newest first.',
    serviceCode: 'Only referrals for this service.',
    mine: 'Only referrals that the caller drafted. For staff only.',
    organisationId: 'Only referrals to this organisation. For staff only.',
    beneficiaryId: 'Only referrals of this person. For staff only.',
  },
  CreateReferralBody: {
    beneficiaryId: 'Person with an open case who is referred.',
    organisationId: 'Active partner that offers the service.',
    serviceCode: 'Code of any service but the issuance of cards.',
    request: 'Request to the partner, which reads it. It must not contain clinical information.',
    planItemId: "Unfinished item of the person's signed or active plan that asks for this service.",
  },
  ChangeReferralBody: {
    $like: ['CreateReferralBody'],
    serviceCode: 'Another service; it serves no item of the plan, unless `planItemId` names one.',
    planItemId: 'Item of the plan that the referral serves.',
  },
  RejectReferralBody: {
    reason: 'Why the organisation does not take the person.',
    note: 'Explanation for the sender.',
  },
  DeliverReferralBody: {
    units: 'Delivered consultations, lessons, visits or events.',
    deliveredOn: 'Last day of the service; today by default.',
    note: 'What was reached, for the sender.',
  },
  ReferralVisit: {
    $noun: 'the visit',
    referralId: 'Referral to which the day belongs.',
    visitedOn: 'Day on which the partner expected the person.',
    mark: 'Whether the person came.',
    note: 'Remark of the partner on the day.',
  },
  ReferralVisitList: { $noun: 'a visit' },
  RecordReferralVisitBody: {
    $like: ['ReferralVisit'],
    visitedOn: 'Day of the visit; today by default, once a day.',
  },
  ChangeReferralVisitBody: { $like: ['ReferralVisit'] },
  Disclosure: {
    kind: 'How the data reached the partner: with a referral, by its acceptance, or by reading.',
    at: 'Time of the disclosure; of several reads, the last.',
    organisation: 'Partner that got or read the data.',
    referralId: 'Referral under which the data were disclosed; null without one.',
    fields: 'Which data of the person were disclosed.',
    times: 'Number of times; more than 1 only for reads.',
  },
  DisclosureList: { $noun: 'a disclosure' },
} as const satisfies FieldTexts;
