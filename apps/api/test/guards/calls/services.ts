import { call, note, reason, type Call, type Calls } from './call.js';

const card = (state: string, notAllowed: string, body: Call['body'] = note) =>
  call('socialWorker', 'issued_card', state, notAllowed, body, {
    given: { issued_card: { issued_on: null, handed_over_on: null, ended_on: null } },
  });
const ofStaff = (state: string, notAllowed: string, body?: Call['body']) =>
  call('socialWorker', 'referral/retraining', state, notAllowed, body);
const ofPartner = (state: string, notAllowed: string, body: Call['body'] = note) =>
  call('partnerUser', 'referral/retraining', state, notAllowed, body, {
    given: { 'referral/retraining': { started_at: '2026-11-20T08:00:00Z' } },
  });
export const services: Calls = {
  requestCard: call('socialWorker', undefined, undefined, undefined, {
    beneficiaryId: '@beneficiary',
    kind: 'transportCard',
  }),
  issueCard: card('requested', 'lost', { number: '«»' }),
  refuseCard: card('requested', 'lost', reason),
  cancelCard: card('requested', 'lost'),
  handOverCard: card('issued', 'lost'),
  returnCard: card('issued', 'lost'),
  loseCard: card('handedOver', 'lost'),
  recordServiceDelivery: call('socialWorker', undefined, undefined, undefined, {
    beneficiaryId: '@beneficiary',
    serviceCode: 'healthcare-support',
  }),
  changeServiceDelivery: {
    ...call('socialWorker', 'service_delivery/staff', undefined, undefined, note),
    notAllowed: { 'service_delivery/staff': { source: 'card', card_id: '@issued_card' } },
  },
  createReferral: call('socialWorker', undefined, undefined, undefined, {
    beneficiaryId: '@beneficiary',
    organisationId: '@organisation',
    serviceCode: 'professional-retraining',
    request: 'კურსი',
  }),
  changeReferral: ofStaff('draft', 'sent', { request: 'კურსი' }),
  sendReferral: ofStaff('draft', 'sent'),
  discardReferral: ofStaff('draft', 'sent'),
  withdrawReferral: ofStaff('sent', 'delivered', reason),
  copyReferral: ofStaff('rejected', 'sent'),
  followUpReferral: ofStaff('expired', 'sent', {}),
  acceptReferral: ofPartner('sent', 'accepted'),
  rejectReferral: ofPartner('sent', 'accepted', { reason: 'noCapacity' }),
  startReferral: ofPartner('accepted', 'sent', undefined),
  deliverReferral: ofPartner('inProgress', 'sent', { units: 1 }),
  markReferralNotTakenUp: ofPartner('inProgress', 'sent'),
  discontinueReferral: ofPartner('inProgress', 'sent', reason),
  recordReferralVisit: ofPartner('inProgress', 'accepted', {
    mark: 'attended',
    visitedOn: '2026-11-23',
  }),
  changeReferralVisit: {
    ...call('partnerUser', 'referral_visit/retraining', undefined, undefined, note),
    notAllowed: { 'referral/retraining': { state: 'delivered' } },
  },
  proposeDirectoryEntry: call('socialWorker', undefined, undefined, undefined, {
    organisationId: '@organisation',
    serviceCode: 'legal-assistance',
    place: '«»',
  }),
  changeDirectoryEntry: call('socialWorker', 'directory_entry', undefined, undefined, {
    place: 'გორი',
  }),
  verifyDirectoryEntry: call('supervisor', 'directory_entry', 'proposed', 'active', undefined),
  discardDirectoryEntry: call('supervisor', 'directory_entry', 'proposed', 'active', undefined),
  activateDirectoryEntry: call('supervisor', 'directory_entry', 'verified', 'active', undefined),
  suspendDirectoryEntry: call('supervisor', 'directory_entry', 'active', 'proposed', undefined),
  resumeDirectoryEntry: call('supervisor', 'directory_entry', 'suspended', 'active', undefined),
};
