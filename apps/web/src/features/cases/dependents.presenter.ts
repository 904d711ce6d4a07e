import type { CaseDependent, Dto } from '@gza/contract';

type Dependent = Dto<'CaseDependentRecord'>;

/** The records of one kind. */
export interface DependentLine {
  readonly kind: CaseDependent;
  readonly records: readonly Dependent[];
}

/** Whether records of a kind are told apart by their time. */
export const isMeeting = (kind: CaseDependent): boolean =>
  kind === 'individualSession' || kind === 'appointment';

/** Groups the records by kind, in the order in which the server lists them. */
export const dependentLines = (records: readonly Dependent[]): DependentLine[] =>
  [...new Set(records.map(({ kind }) => kind))].map((kind) => ({
    kind,
    records: records.filter((record) => record.kind === kind),
  }));
