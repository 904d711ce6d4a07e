/** A goal or an item as far as a comparison of versions is concerned. */
export interface PlanPart {
  /** Id that the part keeps through all versions. */
  readonly lineageId: string;
  readonly label: string;
  readonly state: string;
  /** Whether the part is finished. */
  readonly finished: boolean;
  /** Agreed content, as text by field. Progress is not included: it changes without a new version. */
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

/** Lists the fields that differ, in the order of the newer side; a missing field counts as empty. */
export function fieldChanges(before: PlanFields, after: PlanFields): FieldChange[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])]
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((change) => change.before !== change.after);
}

const refOf = ({ lineageId, label, state }: PlanPart): PartRef => ({ lineageId, label, state });

/**
 * Compares the parts of a version with the next one. A missing part counts as removed, unless it was
 * finished: then there was nothing to carry over.
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
