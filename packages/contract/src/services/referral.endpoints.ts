import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

const step = {
  method: 'POST',
  audit: 'alteration',
  answer: 'Referral',
  ifMatch: true,
  problems: ['transition-not-allowed'],
} as const;
const referrerStep = { ...step, access: { permission: 'referral.send' } } as const;
const answerStep = {
  ...step,
  access: { permission: 'referral.answer', scope: 'referrals:write' },
} as const;
const deliveryStep = {
  ...step,
  access: { permission: 'referral.deliver', scope: 'referrals:write' },
} as const;

/** Referrals to partner organisations: the Department asks, the partner answers and reports. */
export const referralEndpoints = {
  listReferrals: endpoint({
    method: 'GET',
    path: '/api/v1/referrals',
    summary: 'Referrals, newest first; a partner gets its own, from the day they were sent',
    access: { permission: 'referral.read', scope: 'referrals:read' },
    audit: 'consultation',
    query: 'ReferralListQuery',
    answer: 'ReferralPage',
  }),
  getReferral: endpoint({
    method: 'GET',
    path: '/api/v1/referrals/{id}',
    summary: 'One referral',
    access: { permission: 'referral.read', scope: 'referrals:read' },
    audit: 'consultation',
    answer: 'Referral',
  }),
  createReferral: endpoint({
    method: 'POST',
    path: '/api/v1/referrals',
    summary: 'Draft a referral',
    access: { permission: 'referral.send' },
    audit: 'collection',
    body: 'CreateReferralBody',
    status: 201,
    answer: 'Referral',
    problems: ['open-case-needed', 'organisation-inactive'],
  }),
  changeReferral: endpoint({
    method: 'PATCH',
    path: '/api/v1/referrals/{id}',
    summary: 'Change a draft',
    access: { permission: 'referral.send' },
    audit: 'alteration',
    body: 'ChangeReferralBody',
    answer: 'Referral',
    ifMatch: true,
    problems: ['transition-not-allowed', 'organisation-inactive'],
  }),
  sendReferral: endpoint({
    ...referrerStep,
    path: '/api/v1/referrals/{id}/send',
    summary:
      'Send: the partner sees it from now on. Needs a standing consent of the person to sharing',
    audit: 'disclosure',
    problems: [
      'transition-not-allowed',
      'consent-required',
      'organisation-inactive',
      'open-case-needed',
    ],
  }),
  discardReferral: endpoint({
    ...referrerStep,
    path: '/api/v1/referrals/{id}/discard',
    summary: 'Throw a draft away',
  }),
  withdrawReferral: endpoint({
    ...referrerStep,
    path: '/api/v1/referrals/{id}/withdraw',
    summary: 'Take it back, with the reason, which the partner does not read',
    body: 'ReasonBody',
  }),
  copyReferral: endpoint({
    method: 'POST',
    path: '/api/v1/referrals/{id}/copy',
    summary: 'A new draft of a rejected or expired referral',
    access: { permission: 'referral.send' },
    audit: 'collection',
    status: 201,
    location: '/api/v1/referrals/{id}',
    answer: 'Referral',
    problems: ['transition-not-allowed', 'open-case-needed', 'organisation-inactive'],
  }),
  followUpReferral: endpoint({
    method: 'POST',
    path: '/api/v1/referrals/{id}/follow-up',
    summary: 'Take an expired referral off the list of what is overdue: somebody has dealt with it',
    access: { permission: 'referral.followUp' },
    audit: 'alteration',
    body: 'NoteBody',
    answer: 'Referral',
    ifMatch: true,
    problems: ['transition-not-allowed'],
  }),

  acceptReferral: endpoint({
    ...answerStep,
    path: '/api/v1/referrals/{id}/accept',
    summary: 'The partner accepts; the answer shows how to reach the person',
    body: 'NoteBody',
  }),
  rejectReferral: endpoint({
    ...answerStep,
    path: '/api/v1/referrals/{id}/reject',
    summary: 'The partner rejects, with the reason',
    body: 'RejectReferralBody',
  }),
  startReferral: endpoint({
    ...deliveryStep,
    path: '/api/v1/referrals/{id}/start',
    summary: 'The service begins',
  }),
  deliverReferral: endpoint({
    ...deliveryStep,
    path: '/api/v1/referrals/{id}/deliver',
    summary: 'The service was delivered: how much of it, and until when',
    body: 'DeliverReferralBody',
  }),
  markReferralNotTakenUp: endpoint({
    ...deliveryStep,
    path: '/api/v1/referrals/{id}/not-taken-up',
    summary: 'The person did not come',
    body: 'NoteBody',
  }),
  discontinueReferral: endpoint({
    ...deliveryStep,
    path: '/api/v1/referrals/{id}/discontinue',
    summary: 'The service ended before it was complete',
    body: 'ReasonBody',
  }),

  listReferralVisits: endpoint({
    method: 'GET',
    path: '/api/v1/referrals/{id}/visits',
    summary: 'Days on which the partner expected the person, latest first',
    access: { permission: 'referral.read', scope: 'referrals:read' },
    audit: 'consultation',
    answer: 'ReferralVisitList',
  }),
  recordReferralVisit: endpoint({
    method: 'POST',
    path: '/api/v1/referrals/{id}/visits',
    summary: 'The partner writes down whether the person came, while the service goes on',
    access: { permission: 'referral.deliver', scope: 'referrals:write' },
    audit: 'collection',
    body: 'RecordReferralVisitBody',
    status: 201,
    location: '/api/v1/referral-visits/{id}',
    answer: 'ReferralVisit',
    problems: ['referral-not-under-way', 'visit-recorded-already'],
  }),
  getReferralVisit: endpoint({
    method: 'GET',
    path: '/api/v1/referral-visits/{id}',
    summary: 'One day of a referred service',
    access: { permission: 'referral.read', scope: 'referrals:read' },
    audit: 'consultation',
    answer: 'ReferralVisit',
  }),
  changeReferralVisit: endpoint({
    method: 'PATCH',
    path: '/api/v1/referral-visits/{id}',
    summary: 'Correct a day, while the service goes on',
    access: { permission: 'referral.deliver', scope: 'referrals:write' },
    audit: 'alteration',
    body: 'ChangeReferralVisitBody',
    answer: 'ReferralVisit',
    ifMatch: true,
    problems: ['referral-not-under-way', 'visit-recorded-already'],
  }),

  listDisclosures: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}/disclosures',
    summary: 'Which partner received or looked at what of this person, latest first',
    access: { permission: 'disclosure.read' },
    audit: 'consultation',
    answer: 'DisclosureList',
  }),
} as const satisfies EndpointTable;
