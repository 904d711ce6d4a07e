import type { CaseDependent } from '@gza/contract';

/** Open records of one kind that depend on a case, contributed by the module that owns them. */
export interface CaseDependentPart {
  readonly kind: CaseDependent;
  /**
   * Select of the open records of a case: `id`, `name` (JSON with both languages, or null), `state`, and `at`
   * (text, or null) by which they are ordered.
   */
  readonly records: (caseId: string) => string;
}
