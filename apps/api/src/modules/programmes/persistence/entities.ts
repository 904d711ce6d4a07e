import type {
  ApprovalCriterion,
  Audience,
  ProgrammeLanguage,
  ProgrammeVersionState,
  RiskLevel,
  Sex,
} from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

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
  @Column('integer', { name: 'obligatory_sessions', array: true }) obligatorySessions!: number[];
  @Column('boolean', { name: 'post_test_required' }) postTestRequired!: boolean;
  @Column('text') audience!: Audience;
  @Column('text', { name: 'only_sex', nullable: true }) onlySex!: Sex | null;
  @Column('text', { name: 'risk_levels', array: true }) riskLevels!: RiskLevel[];
  @Column('text', { array: true }) languages!: ProgrammeLanguage[];
  @Column('integer', { name: 'group_minimum' }) groupMinimum!: number;
  @Column('integer', { name: 'group_maximum' }) groupMaximum!: number;
  @Column('integer') facilitators!: number;
  @Column('text', { array: true }) criteria!: ApprovalCriterion[];
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text', { name: 'review_note', nullable: true }) reviewNote!: string | null;
  @Column('uuid', { name: 'last_step_by', nullable: true }) lastStepBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

export const programmesEntities = [ProgrammeVersionRecord] as const;
