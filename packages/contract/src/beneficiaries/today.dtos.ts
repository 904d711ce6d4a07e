import { StaffRef } from '../kernel/common.dto.js';
import { Flag, Nested, Nullable, Text } from '../kernel/fields.js';

export class TodayClosureDetail {
  /** Author of the proposal. */
  @Nullable() @Nested(() => StaffRef) by!: StaffRef | null;
}
export class TodayReleaseDetail {
  @Text({ max: 200 }) establishment!: string;
  @Flag() visited!: boolean;
}

/** Classes of the details of a line, by kind; a kind without an entry has no details. */
export const beneficiariesTodayDetails = {
  closureToDecide: TodayClosureDetail,
  releaseAhead: TodayReleaseDetail,
} as const;
