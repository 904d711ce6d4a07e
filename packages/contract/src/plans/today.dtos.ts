import { StaffRef } from '../kernel/common.dto.js';
import { Flag, Nested, Nullable, OneOfList } from '../kernel/fields.js';
import { planSigners, type PlanSigner } from './codes.js';

export class TodayPlanApprovalDetail {
  /** Who submitted it. */
  @Nullable() @Nested(() => StaffRef) by!: StaffRef | null;
}
export class TodaySignatureDetail {
  @Flag() mandatory!: boolean;
  /** Whose signatures are still to come. */
  @OneOfList(planSigners) missing!: PlanSigner[];
}

/** What a line of a kind tells besides; a kind that is not here tells nothing more. */
export const plansTodayDetails = {
  planToApprove: TodayPlanApprovalDetail,
  planToSign: TodaySignatureDetail,
} as const;
