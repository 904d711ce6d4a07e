import { LocalizedText, pageOf, PageQuery, StaffRef } from '../kernel/common.dto.js';
import {
  Flag,
  Instant,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  Text,
  Uuid,
  Integer,
} from '../kernel/fields.js';
import { ApplicationPerson } from '../beneficiaries/people/person.dtos.js';
import { alertSeverities, type AlertSeverity } from './codes.js';
import { safetyAlertMachine, type SafetyAlertState } from './states.js';

/** An alert raised by an answer that indicates danger. It contains nothing else of the answers. */
export class SafetyAlert {
  @Uuid() id!: string;
  @Uuid() assessmentId!: string;
  @Uuid() caseId!: string;
  @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson;
  @Text({ max: 80 }) code!: string;
  @Nested(() => LocalizedText) title!: LocalizedText;
  @OneOf(alertSeverities) severity!: AlertSeverity;
  /** Whether a clinical test raised it, which only the helping professions may open. */
  @Flag() clinical!: boolean;
  @OneOf(safetyAlertMachine.states) state!: SafetyAlertState;
  @Instant() raisedAt!: string;
  @Nested(() => StaffRef) raisedBy!: StaffRef;
  @Nullable() @Instant() acknowledgedAt!: string | null;
  @Nullable() @Nested(() => StaffRef) acknowledgedBy!: StaffRef | null;
  @Nullable() @Text({ max: 4000 }) acknowledgementNote!: string | null;
  @Nullable() @Instant() closedAt!: string | null;
  @Nullable() @Nested(() => StaffRef) closedBy!: StaffRef | null;
  @Nullable() @Text({ max: 4000 }) closingNote!: string | null;
  @Integer({ min: 1 }) version!: number;
}
export class SafetyAlertPage extends pageOf(() => SafetyAlert) {}
export class SafetyAlertListQuery extends PageQuery {
  @Omittable() @OneOf(safetyAlertMachine.states) state?: SafetyAlertState;
  @Omittable() @OneOf(alertSeverities) severity?: AlertSeverity;
  @Omittable() @Uuid() beneficiaryId?: string;
  @Omittable() @Uuid() assessmentId?: string;
}
export class CloseAlertBody {
  /** Measures taken for the person's safety. */
  @Text({ max: 4000 }) note!: string;
}
