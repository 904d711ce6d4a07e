import type { Dto } from '@gza/contract';

/** Kinds of records whose events may be parked; a test compares them with the catalogue. */
export const aggregateKinds = [
  'user',
  'organisation',
  'beneficiary',
  'appointment',
  'task',
  'staffAbsence',
  'application',
  'case',
  'consent',
  'assessment',
  'safetyAlert',
  'plan',
  'programmeVersion',
  'group',
  'enrolment',
  'session',
  'referral',
  'serviceDelivery',
  'dayOff',
  'import',
] as const;
export type AggregateKind = (typeof aggregateKinds)[number];

/** The kind of record as a key of the texts; undefined for a kind that this version does not know. */
export const aggregateKindOf = (aggregate: string): AggregateKind | undefined =>
  aggregateKinds.find((kind) => kind === aggregate);

/** Code and message of the last error in one line. */
export const errorLine = ({
  errorCode,
  error,
}: Pick<Dto<'EventDelivery'>, 'errorCode' | 'error'>) =>
  [errorCode, error].filter((part) => part !== null).join(': ') || '–';

/** Sorts handlers: those that need attention first, those with most parked events before others. */
export const byUrgency = (handlers: readonly Dto<'HandlerDeliveries'>[]) =>
  [...handlers].sort(
    (a, b) =>
      b.parked - a.parked || b.failing - a.failing || (a.handler.name < b.handler.name ? -1 : 1),
  );
