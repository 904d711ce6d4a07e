import { CalendarDate, ListOf, Nullable, OneOf, Text, Uuid } from '../kernel/fields.js';
import {
  checklistItemNames,
  checklistStates,
  type ChecklistItemName,
  type ChecklistState,
} from './checklist.js';

/** One thing that a case needs, and how far it is. */
export class ChecklistItem {
  @OneOf(checklistItemNames) item!: ChecklistItemName;
  @OneOf(checklistStates) state!: ChecklistState;
  /** State of the assessment or plan; `lapsed` for a paper that was there; otherwise null. */
  @Nullable() @Text({ max: 40 }) detail!: string | null;
  @Nullable() @CalendarDate() dueOn!: string | null;
  @Nullable() @CalendarDate() doneOn!: string | null;
}

/** What a case needs before the work follows its plan, as far as the caller may know it. */
export class CaseChecklist {
  @Uuid() caseId!: string;
  @ListOf(() => ChecklistItem) items!: ChecklistItem[];
}
