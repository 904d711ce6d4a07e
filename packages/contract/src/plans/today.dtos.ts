import { StaffRef } from '../kernel/common.dto.js';
import { Flag, Nested, Nullable, OneOfList } from '../kernel/fields.js';
import { planSigners, type PlanSigner } from './codes.js';

export class TodayPlanApprovalDetail {
  /** Author of the submission. */
  @Nullable() @Nested(() => StaffRef) by!: StaffRef | null;
}
export class TodaySignatureDetail {
  @Flag() mandatory!: boolean;
  /** Signers whose signatures are still missing. */
  @OneOfList(planSigners) missing!: PlanSigner[];
}

/** Classes of the details of a line, by kind; a kind without an entry has no details. */
export const plansTodayDetails = {
  planToApprove: TodayPlanApprovalDetail,
  planToSign: TodaySignatureDetail,
} as const;
