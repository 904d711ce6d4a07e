import type { WorkKind } from '@gza/contract';

/** Work of one kind that members of staff hold, contributed by the module that owns it. */
export interface WorkPart {
  readonly kind: WorkKind;
  /**
   * Select of what is held: `staff_id` of the holder (of who held it last, when nobody does), `id`, `version`,
   * `bureau_id`, `person_id` (null for a group), `name` (jsonb with both languages), `state`, `at` (text, or
   * null), and `holds`: whether the holder can go on holding it.
   */
  readonly held: string;
  /** Condition of what nobody holds, as a scalar count over the bureau; a null bureau stands for all. */
  readonly withoutHolder: (bureauId: string) => string;
}
