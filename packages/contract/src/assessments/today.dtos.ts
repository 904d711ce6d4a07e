import { LocalizedText, StaffRef } from '../kernel/common.dto.js';
import { Nested, Nullable, OneOf, Uuid, Integer } from '../kernel/fields.js';
import { alertSeverities, type AlertSeverity } from './codes.js';
import { safetyAlertMachine, type SafetyAlertState } from './states.js';

export class TodayAlertDetail {
  /** Id of the assessment; null for a caller who may see the alert but not the test behind it. */
  @Nullable() @Uuid() assessmentId!: string | null;
  @Nested(() => LocalizedText) title!: LocalizedText;
  @OneOf(alertSeverities) severity!: AlertSeverity;
  @OneOf(safetyAlertMachine.states) state!: SafetyAlertState;
  @Integer({ min: 1 }) version!: number;
}
export class TodayAssessmentApprovalDetail {
  /** Author of the assessment. */
  @Nullable() @Nested(() => StaffRef) by!: StaffRef | null;
}

/** Classes of the details of a line, by kind; a kind without an entry has no details. */
export const assessmentsTodayDetails = {
  safetyAlert: TodayAlertDetail,
  assessmentToApprove: TodayAssessmentApprovalDetail,
} as const;
