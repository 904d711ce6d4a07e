import type { MergeField } from '@gza/contract';
import type { BeneficiaryRecord } from '../people/index.js';

/** A row of `beneficiary` as JSON, by the names of its columns. */
export type StoredPerson = Readonly<Record<string, unknown>>;

type Details = Pick<BeneficiaryRecord, MergeField | 'labels'>;

/** Name of the column of a detail: `givenName` is stored as `given_name`. */
const columnOf = (field: string): string =>
  field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

const sortedJson = (labels: unknown): string =>
  JSON.stringify(
    Object.entries({ ...(labels as object) }).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/**
 * Returns what a merge changes in the surviving person: the details taken from the merged one, and the labels
 * of both. A label that both have keeps the value of the surviving person.
 */
export function mergedDetails(
  surviving: Details,
  merged: Details,
  take: readonly MergeField[],
): Partial<BeneficiaryRecord> {
  const labels = { ...merged.labels, ...surviving.labels };
  return {
    ...Object.fromEntries(take.map((field) => [field, merged[field]])),
    ...(sortedJson(labels) !== sortedJson(surviving.labels) && { labels }),
  };
}

/**
 * Returns what the undoing of a merge gives back to the surviving person: details as they were before it, unless
 * somebody changed them since.
 */
export function restoredDetails(
  present: Details,
  before: { readonly surviving: StoredPerson; readonly merged: StoredPerson },
  taken: readonly MergeField[],
): Partial<BeneficiaryRecord> {
  const { surviving, merged } = before;
  const back = taken
    .filter((field) => present[field] === (merged[columnOf(field)] ?? null))
    .map((field) => [field, surviving[columnOf(field)] ?? null] as const);
  const joined = { ...(merged['labels'] as object), ...(surviving['labels'] as object) };
  const untouched = sortedJson(present.labels) === sortedJson(joined);
  return {
    ...Object.fromEntries(back),
    ...(untouched && { labels: surviving['labels'] as Record<string, string> }),
  };
}
