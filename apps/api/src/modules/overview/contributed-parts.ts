import type { CaseDependentPart } from '../../platform/parts/case-dependent.js';
import type { ChecklistPart } from '../../platform/parts/checklist-part.js';
import type { ContactParts, RecordPart } from '../../platform/parts/record-part.js';
import type { TaskRulePart } from '../../platform/parts/task-rule.js';
import type { TodayPart } from '../../platform/parts/today-part.js';
import type { WorkPart } from '../../platform/parts/work-part.js';

/** Contributions of the modules to the pages of this one. */
export interface Contributions {
  readonly today: readonly TodayPart[];
  readonly recordParts: readonly RecordPart[];
  readonly contacts: readonly ContactParts[];
  readonly dependents: readonly CaseDependentPart[];
  readonly checklist: readonly ChecklistPart[];
  readonly work: readonly WorkPart[];
  readonly taskRules: readonly TaskRulePart[];
}
