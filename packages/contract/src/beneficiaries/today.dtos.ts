import { StaffRef } from '../kernel/common.dto.js';
import { Flag, Nested, Nullable, Text } from '../kernel/fields.js';

export class TodayClosureDetail {
  /** Who proposed it. */
  @Nullable() @Nested(() => StaffRef) by!: StaffRef | null;
}
export class TodayReleaseDetail {
  @Text({ max: 200 }) establishment!: string;
  @Flag() visited!: boolean;
}

/** What a line of a kind tells besides; a kind that is not here tells nothing more. */
export const beneficiariesTodayDetails = {
  closureToDecide: TodayClosureDetail,
  releaseAhead: TodayReleaseDetail,
} as const;
