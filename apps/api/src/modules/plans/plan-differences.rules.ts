/** A goal or an item as far as a comparison of versions is concerned. */
export interface PlanPart {
  /** The same through all versions. */
  readonly lineageId: string;
  readonly label: string;
  readonly state: string;
  /** Nothing is left to do about it. */
  readonly finished: boolean;
  /** What is agreed on, as text by field. Progress is no field: it changes without a new version. */
  readonly fields: PlanFields;
}
export type PlanFields = Readonly<Record<string, string | null>>;

export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}
interface PartRef {
  readonly lineageId: string;
  readonly label: string;
  readonly state: string;
}
export interface PartDifferences {
  readonly added: PartRef[];
  readonly removed: PartRef[];
  readonly finished: PartRef[];
  readonly changed: { lineageId: string; label: string; fields: FieldChange[] }[];
}

/** The fields that differ, in the order in which the newer side has them; a missing one counts as empty. */
export function fieldChanges(before: PlanFields, after: PlanFields): FieldChange[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])]
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((change) => change.before !== change.after);
}

const refOf = ({ lineageId, label, state }: PlanPart): PartRef => ({ lineageId, label, state });

/**
 * What became of the parts of a version in the next one. A part that is not there any more was removed,
 * unless it had been finished: then there was nothing to carry on.
 */
export function partDifferences(
  before: readonly PlanPart[],
  after: readonly PlanPart[],
): PartDifferences {
  const earlier = new Map(before.map((part) => [part.lineageId, part]));
  const kept = new Set(after.map((part) => part.lineageId));
  const gone = before.filter((part) => !kept.has(part.lineageId));
  return {
    added: after.filter((part) => !earlier.has(part.lineageId)).map(refOf),
    removed: gone.filter((part) => !part.finished).map(refOf),
    finished: gone.filter((part) => part.finished).map(refOf),
    changed: after.flatMap((part) => {
      const old = earlier.get(part.lineageId);
      const fields = old ? fieldChanges(old.fields, part.fields) : [];
      return fields.length > 0 ? [{ lineageId: part.lineageId, label: part.label, fields }] : [];
    }),
  };
}
