import { code, event, id, idOrNull, type EventTable } from '../kernel/event.js';
import { consentPurposes } from './codes.js';
import { caseMachine } from './states.js';

const nobody = 'because nothing of a case leaves the Department';

export const beneficiariesEvents = {
  'application.received': event({
    summary: { ka: 'მომართვა შემოვიდა.', en: 'An application was received.' },
    aggregate: 'application',
    aggregateId: 'applicationId',
    payload: { applicationId: id },
    audience: { nobody },
    noReaction: 'because Today reads the waiting applications themselves',
  }),
  'person.merged': event({
    summary: {
      ka: 'ერთი ადამიანის ორი ჩანაწერი გაერთიანდა.',
      en: 'Two records of one person were merged.',
    },
    aggregate: 'beneficiary',
    aggregateId: 'beneficiaryId',
    payload: { beneficiaryId: id, mergedId: id, mergeId: id },
    audience: { nobody },
  }),
  'person.unmerged': event({
    summary: {
      ka: 'ჩანაწერების გაერთიანება უკან დაბრუნდა.',
      en: 'A merge of two records was undone.',
    },
    aggregate: 'beneficiary',
    aggregateId: 'beneficiaryId',
    payload: { beneficiaryId: id, restoredId: id, mergeId: id },
    audience: { nobody },
  }),
  'case.opened': event({
    summary: { ka: 'საქმე გაიხსნა.', en: 'A case was opened.' },
    aggregate: 'case',
    aggregateId: 'caseId',
    payload: { caseId: id, beneficiaryId: id },
    audience: { nobody },
    noReaction: 'because a new case has nothing yet that could follow it',
  }),
  'case.assigned': event({
    summary: { ka: 'საქმეს მენეჯერი დაენიშნა.', en: 'A case was given to a manager.' },
    aggregate: 'case',
    aggregateId: 'caseId',
    payload: { caseId: id, beneficiaryId: id, from: idOrNull, to: id },
    audience: { nobody },
  }),
  'case.moved': event({
    summary: {
      ka: 'საქმე სხვა მდგომარეობაში გადავიდა.',
      en: 'The state of a case changed.',
    },
    aggregate: 'case',
    aggregateId: 'caseId',
    payload: {
      caseId: id,
      beneficiaryId: id,
      from: code(caseMachine.states),
      to: code(caseMachine.states),
    },
    audience: { nobody },
  }),
  'consent.withdrawn': event({
    summary: { ka: 'თანხმობა გამოიხმეს.', en: 'A consent was withdrawn.' },
    aggregate: 'consent',
    aggregateId: 'consentId',
    payload: {
      consentId: id,
      beneficiaryId: id,
      purpose: code(consentPurposes),
      organisationId: idOrNull,
    },
    audience: {
      nobody: 'because a partner is told that its referral was withdrawn, without the reason',
    },
  }),
  'consent.expired': event({
    summary: { ka: 'თანხმობას ვადა გაუვიდა.', en: 'The last day of a consent passed.' },
    aggregate: 'consent',
    aggregateId: 'consentId',
    payload: {
      consentId: id,
      beneficiaryId: id,
      purpose: code(consentPurposes),
      organisationId: idOrNull,
    },
    audience: {
      nobody: 'because a partner is told that its referral was withdrawn, without the reason',
    },
  }),
} as const satisfies EventTable;
