import { code, event, id, type EventTable } from '../kernel/event.js';
import { alertSeverities } from './codes.js';

const assessment = {
  aggregate: 'assessment',
  aggregateId: 'assessmentId',
  payload: { assessmentId: id },
  audience: { nobody: 'because nothing of an assessment leaves the Department' },
} as const;

export const assessmentsEvents = {
  'assessment.started': event({
    ...assessment,
    summary: { ka: 'შეფასება დაიწყო.', en: 'An assessment was started.' },
    noReaction: 'because the case moves to assessment in the same transaction',
  }),
  'assessment.completed': event({
    ...assessment,
    summary: { ka: 'შეფასება დასრულდა.', en: 'An assessment was completed.' },
    noReaction: 'because Today reads the assessments that wait for approval',
  }),
  'assessment.amended': event({
    ...assessment,
    summary: {
      ka: 'დასრულებული შეფასება შესწორდა.',
      en: 'A completed assessment was amended.',
    },
    noReaction: 'because scores, level and alerts change in the same transaction',
  }),
  'assessment.approved': event({
    ...assessment,
    summary: { ka: 'შეფასება დამტკიცდა.', en: 'An assessment was approved.' },
    noReaction: 'because the case moves to planning in the same transaction',
  }),
  'assessment.returned': event({
    ...assessment,
    summary: {
      ka: 'შეფასება ავტორს დაუბრუნდა.',
      en: 'An assessment was returned to its author.',
    },
    noReaction: 'because the author sees the returned assessment on Today',
  }),
  'safety-alert.raised': event({
    summary: {
      ka: 'უსაფრთხოების განგაში გაიხსნა.',
      en: 'A safety alert was raised.',
    },
    aggregate: 'safetyAlert',
    aggregateId: 'safetyAlertId',
    payload: { safetyAlertId: id, severity: code(alertSeverities) },
    audience: { nobody: 'because an alert is the matter of those who work with the person' },
    noReaction: 'because the record and Today show an open alert at once',
  }),
} as const satisfies EventTable;
