import type {
  ApprovalCriterion,
  Audience,
  EligibilityRule,
  EnrolmentState,
  GroupState,
  ProgrammeLanguage,
  ProgrammeVersionState,
  RiskLevel,
  Sex,
} from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('area')
export class AreaRecord {
  @PrimaryColumn('uuid') id!: string;
  /** Code, to which other records refer; it does not change. */
  @Column('text') code!: string;
  @Column('integer') position!: number;
  @Column('text', { name: 'name_ka' }) nameKa!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('boolean', { default: true }) active!: boolean;
  /** Row version. Above 1 somebody has changed the row: the seed of the product does not overwrite it. */
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('programme')
export class ProgrammeRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text', { name: 'area_code' }) areaCode!: string;
  @Column('integer') position!: number;
  @Column('text', { name: 'name_ka' }) nameKa!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('text') audience!: Audience;
  @Column('boolean') confirmed!: boolean;
  /** Row version. Above 1 somebody has changed the row: the seed of the product does not overwrite it. */
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('programme_version')
export class ProgrammeVersionRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('integer') number!: number;
  @Column('text') state!: ProgrammeVersionState;
  @Column('integer') sessions!: number;
  @Column('boolean', { name: 'sessions_confirmed' }) sessionsConfirmed!: boolean;
  @Column('integer', { name: 'session_minutes' }) sessionMinutes!: number;
  @Column('integer', { name: 'months_from', nullable: true }) monthsFrom!: number | null;
  @Column('integer', { name: 'months_to', nullable: true }) monthsTo!: number | null;
  @Column('integer', { name: 'minimum_attendance_percent' }) minimumAttendancePercent!: number;
  @Column('integer', { name: 'obligatory_sessions', array: true, default: [] })
  obligatorySessions!: number[];
  @Column('boolean', { name: 'post_test_required', default: false }) postTestRequired!: boolean;
  @Column('text') audience!: Audience;
  @Column('text', { name: 'only_sex', nullable: true }) onlySex!: Sex | null;
  @Column('text', { name: 'risk_levels', array: true, default: [] }) riskLevels!: RiskLevel[];
  @Column('text', { array: true }) languages!: ProgrammeLanguage[];
  @Column('integer', { name: 'group_minimum' }) groupMinimum!: number;
  @Column('integer', { name: 'group_maximum' }) groupMaximum!: number;
  @Column('integer') facilitators!: number;
  @Column('text', { array: true, default: [] }) criteria!: ApprovalCriterion[];
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text', { name: 'review_note', nullable: true }) reviewNote!: string | null;
  @Column('uuid', { name: 'last_step_by', nullable: true }) lastStepBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('programme_group')
export class GroupRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'programme_version_id' }) programmeVersionId!: string;
  @Column('text') name!: string;
  @Column('text') state!: GroupState;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text') language!: ProgrammeLanguage;
  @Column('integer') capacity!: number;
  @Column('date', { name: 'planned_start_on', nullable: true }) plannedStartOn!: string | null;
  @Column('date', { name: 'started_on', nullable: true }) startedOn!: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'last_step_by', nullable: true }) lastStepBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('group_facilitator')
export class GroupFacilitatorRecord {
  @PrimaryColumn('uuid', { name: 'group_id' }) groupId!: string;
  @PrimaryColumn('uuid', { name: 'staff_id' }) staffId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
}

@Entity('enrolment')
export class EnrolmentRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'programme_version_id' }) programmeVersionId!: string;
  /** Area copied from the programme, as `mandatory` is from the plan item: row-level security reads both. */
  @Column('text', { name: 'area_code' }) areaCode!: string;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  /** The group is one of another bureau: kept by the database. */
  @Column({ type: 'boolean', default: false, insert: false, update: false })
  readonly guest!: boolean;
  @Column('uuid', { name: 'plan_item_id', nullable: true }) planItemId!: string | null;
  @Column('boolean') mandatory!: boolean;
  @Column('text') state!: EnrolmentState;
  @Column('text') language!: ProgrammeLanguage;
  @Column('text', { name: 'failed_rules', array: true }) failedRules!: EligibilityRule[];
  @Column('text', { name: 'override_reason', nullable: true }) overrideReason!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('date', { name: 'proposed_on' }) proposedOn!: string;
  @Column('date', { name: 'decided_on', nullable: true }) decidedOn!: string | null;
  @Column('date', { name: 'enrolled_on', nullable: true }) enrolledOn!: string | null;
  @Column('date', { name: 'started_on', nullable: true }) startedOn!: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('date', { name: 'post_test_on', nullable: true }) postTestOn!: string | null;
  @Column('uuid', { name: 'last_step_by', nullable: true }) lastStepBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

export const programmesEntities = [
  AreaRecord,
  ProgrammeRecord,
  ProgrammeVersionRecord,
  GroupRecord,
  GroupFacilitatorRecord,
  EnrolmentRecord,
] as const;
