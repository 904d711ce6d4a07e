import type { ChecklistItemName } from '@gza/contract';

/** SQL expressions of the case whose checklist is composed. */
export interface CaseOf {
  readonly caseId: string;
  readonly personId: string;
  readonly category: string;
}

/** One item of the checklist of a case, contributed by the module that knows how far it is. */
export interface ChecklistPart {
  readonly item: ChecklistItemName;
  /**
   * Select of one row: `state`, `detail` (text or null), `due_on` and `done_on` (dates or null). No row: this case
   * does not need it.
   */
  readonly row: (of: CaseOf) => string;
}
