import { StaffRef } from '../../kernel/common.dto.js';
import { Instant, Nested, Nullable, OneOf, Text, Uuid, Integer } from '../../kernel/fields.js';
import { type CaseCategory, caseCategories } from './codes.js';
import { type CaseState, caseMachine } from './states.js';

/** The open case, or otherwise the last one. */
export class CaseSummary {
  @Uuid() id!: string;
  @Text({ max: 20 }) caseNumber!: string;
  @OneOf(caseMachine.states) state!: CaseState;
  @OneOf(caseCategories) category!: CaseCategory;
  @Instant() openedAt!: string;
  @Nullable() @Nested(() => StaffRef) caseManager!: StaffRef | null;
  /** Version of the case, for a change of it. */
  @Integer({ min: 1 }) version!: number;
}
