import type { MergeRecordKind } from '@gza/contract';

/**
 * Tables whose rows are records of their own, with the kind that the screens name. The rows of other tables of a
 * person are parts of them, and go with them.
 */
export const recordKinds: Readonly<Record<string, MergeRecordKind>> = {
  rehabilitation_case: 'case',
  application: 'application',
  release_notice: 'releaseNotice',
  hotline_call: 'hotlineCall',
  consent: 'consent',
  legal_basis: 'legalBasis',
  person_document: 'document',
  support_person: 'supportPerson',
  outcome_record: 'outcome',
  work_note: 'note',
  assessment: 'assessment',
  safety_alert: 'safetyAlert',
  plan: 'plan',
  enrolment: 'enrolment',
  programme_session: 'session',
  appointment: 'appointment',
  task: 'task',
  referral: 'referral',
  issued_card: 'card',
  service_delivery: 'delivery',
};

/** Kinds by table as rows of SQL. */
export const recordKindValues: string = Object.entries(recordKinds)
  .map(([table, kind], place) => `('${table}', '${kind}', ${place})`)
  .join(', ');
