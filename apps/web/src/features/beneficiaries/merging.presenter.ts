import { mergeFields, type Dto, type MergeField, type MergeSide } from '@gza/contract';

type Person = Dto<'Beneficiary'>;

/** A detail of two records, side by side. */
export interface ComparedDetail {
  readonly field: MergeField;
  readonly surviving: string;
  readonly merged: string;
  /** Both records say something, and not the same: somebody has to choose. */
  readonly differs: boolean;
}

/** The text of a detail as the screens show it; empty where the record says nothing. */
export type TextOfDetail = (person: Person, field: MergeField) => string;

/** Details that at least one of two records has. */
export const comparedDetails = (
  { surviving, merged }: Pick<Dto<'MergePreview'>, 'surviving' | 'merged'>,
  textOf: TextOfDetail,
): ComparedDetail[] =>
  mergeFields
    .filter((field) => (surviving[field] ?? '') !== '' || (merged[field] ?? '') !== '')
    .map((field) => ({
      field,
      surviving: textOf(surviving, field),
      merged: textOf(merged, field),
      differs: (surviving[field] ?? '') !== (merged[field] ?? ''),
    }));

/** What is taken from the merged record unless somebody chooses otherwise: what the surviving one does not say. */
export const proposedDetails = ({
  surviving,
  merged,
}: Pick<Dto<'MergePreview'>, 'surviving' | 'merged'>): MergeField[] =>
  mergeFields.filter((field) => (surviving[field] ?? '') === '' && (merged[field] ?? '') !== '');

/** The record, changed by one choice. */
export const withChoice = (
  take: readonly MergeField[],
  field: MergeField,
  side: string,
): MergeField[] =>
  mergeFields.filter((known) => (known === field ? side === 'merged' : take.includes(known)));

type MadeSince = Dto<'MadeSinceMerge'>;

/** What was recorded since a merge: what somebody decides on, and what goes to the restored record by itself. */
export const sortedSince = (items: readonly MadeSince[]) => ({
  asked: items.filter(({ goesWith }) => goesWith === null),
  going: items.filter(({ goesWith }) => goesWith === 'restored'),
});

/** The decisions of the undoing; what nobody chose stays with the surviving record. */
export const decisionsOf = (
  asked: readonly Pick<MadeSince, 'id'>[],
  restored: readonly string[],
): Dto<'MergeDecision'>[] =>
  asked.map(({ id }) => ({
    id,
    to: (restored.includes(id) ? 'restored' : 'surviving') satisfies MergeSide,
  }));

/** State of a merge, as its line tells it. */
export function stateOfMerge(
  {
    undoneAt,
    undoable,
    undoUntil,
  }: Pick<Dto<'PersonMerge'>, 'undoneAt' | 'undoable' | 'undoUntil'>,
  today: string,
) {
  if (undoneAt !== null) return 'undone';
  if (undoable) return 'until';
  return undoUntil < today ? 'late' : 'later';
}
