import type {
  PlanDelivery,
  PlanGoalState,
  PlanItemKind,
  PlanItemMoverKind,
  PlanItemState,
  PlanNeed,
  PlanSigner,
  PlanState,
  PlanStepCode,
  SignatureMethod,
} from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ScanColumns } from '../../../platform/files/persistence/scan.columns.js';

@Entity('plan')
export class PlanRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('integer') number!: number;
  @Column('text') state!: PlanState;
  @Column('uuid', { name: 'previous_id', nullable: true }) previousId!: string | null;
  @Column('uuid', { name: 'assessment_id', nullable: true }) assessmentId!: string | null;
  @Column('boolean') mandatory!: boolean;
  @Column('text', { nullable: true }) summary!: string | null;
  @Column('text', { name: 'person_view', nullable: true }) personView!: string | null;
  @Column('text', { name: 'signers_needed', array: true, default: '{}' })
  signersNeeded!: PlanSigner[];
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('uuid', { name: 'last_step_by', nullable: true }) lastStepBy!: string | null;
  @Column('uuid', { name: 'submitted_by', nullable: true }) submittedBy!: string | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedBy!: string | null;
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt!: Date | null;
  @Column('text', { name: 'return_reason', nullable: true }) returnReason!: string | null;
  @Column('timestamptz', { name: 'signed_at', nullable: true }) signedAt!: Date | null;
  @Column('timestamptz', { name: 'activated_at', nullable: true }) activatedAt!: Date | null;
  @Column('date', { name: 'review_due', nullable: true }) reviewDue!: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** Goals, items and signatures belong to their plan: its version covers them. */
@Entity('plan_goal')
export class PlanGoalRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  /** Id that the goal keeps through all versions of the plan. */
  @Column('uuid', { name: 'lineage_id' }) lineageId!: string;
  @Column('text') text!: string;
  @Column('text', { name: 'need_code', nullable: true }) need!: PlanNeed | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('text') state!: PlanGoalState;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
  @Column('text', { name: 'result_note', nullable: true }) resultNote!: string | null;
}

@Entity('plan_item')
export class PlanItemRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'lineage_id' }) lineageId!: string;
  @Column('uuid', { name: 'goal_id', nullable: true }) goalId!: string | null;
  @Column('text') kind!: PlanItemKind;
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId!: string | null;
  @Column('text', { name: 'service_code', nullable: true }) serviceCode!: string | null;
  @Column('text', { nullable: true }) text!: string | null;
  /** Units that a service item asks for. */
  @Column('integer', { name: 'planned_units', nullable: true }) plannedUnits!: number | null;
  @Column('text', { name: 'area_code', nullable: true }) areaCode!: string | null;
  @Column('text', { name: 'need_code', nullable: true }) need!: PlanNeed | null;
  @Column('boolean') mandatory!: boolean;
  @Column('text') delivery!: PlanDelivery;
  @Column('uuid', { name: 'responsible_id', nullable: true }) responsibleId!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('text') state!: PlanItemState;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
  @Column('text', { name: 'result_note', nullable: true }) resultNote!: string | null;
  /** The enrolment or the referral whose state the item took; null when a person set the state. */
  @Column('text', { name: 'moved_by_kind', nullable: true }) movedByKind!: PlanItemMoverKind | null;
  @Column('uuid', { name: 'moved_by_id', nullable: true }) movedById!: string | null;
  /** Decision against what serves the item, which then follows nothing. */
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
}

@Entity('plan_signature')
export class PlanSignatureRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('text') signer!: PlanSigner;
  @Column('uuid', { name: 'staff_id', nullable: true }) staffId!: string | null;
  @Column('text', { name: 'signer_name', nullable: true }) signerName!: string | null;
  @Column('text') method!: SignatureMethod;
  @Column('date', { name: 'signed_on' }) signedOn!: string;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  /** Time when the signature became void: the return of the plan means that its text will change. */
  @Column('timestamptz', { name: 'voided_at', nullable: true }) voidedAt!: Date | null;
}

/** Note on a step of a plan, a goal or an item; notes are only added. */
@Entity('plan_note')
export class PlanNoteRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('text') step!: PlanStepCode;
  @Column('uuid', { name: 'part_id', nullable: true }) partId!: string | null;
  @Column('text') text!: string;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
}

/** A scan of the signed paper of a version. */
@Entity('plan_scan')
export class PlanScanRecord extends ScanColumns {
  @Column('uuid', { name: 'plan_id' }) planId!: string;
}

export const plansEntities = [
  PlanRecord,
  PlanGoalRecord,
  PlanItemRecord,
  PlanSignatureRecord,
  PlanNoteRecord,
  PlanScanRecord,
] as const;
