import { LocalizedText, StaffRef } from '../kernel/common.dto.js';
import { Nested, Nullable, OneOf, Uuid, Integer } from '../kernel/fields.js';
import { alertSeverities, type AlertSeverity } from './codes.js';
import { safetyAlertMachine, type SafetyAlertState } from './states.js';

export class TodayAlertDetail {
  /** Null for those who are told of the danger and may not open the test behind it. */
  @Nullable() @Uuid() assessmentId!: string | null;
  @Nested(() => LocalizedText) title!: LocalizedText;
  @OneOf(alertSeverities) severity!: AlertSeverity;
  @OneOf(safetyAlertMachine.states) state!: SafetyAlertState;
  @Integer({ min: 1 }) version!: number;
}
export class TodayAssessmentApprovalDetail {
  /** Who made the assessment. */
  @Nullable() @Nested(() => StaffRef) by!: StaffRef | null;
}

/** What a line of a kind tells besides; a kind that is not here tells nothing more. */
export const assessmentsTodayDetails = {
  safetyAlert: TodayAlertDetail,
  assessmentToApprove: TodayAssessmentApprovalDetail,
} as const;
