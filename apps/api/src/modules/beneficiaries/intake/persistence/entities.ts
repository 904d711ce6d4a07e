import type {
  ApplicationChannel,
  ApplicationState,
  CaseCategory,
  HotlineTopic,
  VisitResult,
} from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('hotline_call')
export class HotlineCallRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'beneficiary_id', nullable: true }) beneficiaryId!: string | null;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text') topic!: HotlineTopic;
  @Column('timestamptz') at!: Date;
  @Column('text', { name: 'caller_name', nullable: true }) callerName!: string | null;
  @Column('text', { name: 'caller_phone', nullable: true }) callerPhone!: string | null;
  @Column('text') text!: string;
  @Column('uuid', { name: 'taken_by' }) takenBy!: string;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('release_notice')
export class ReleaseNoticeRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('text') establishment!: string;
  @Column('date', { name: 'expected_on' }) expectedOn!: string;
  @Column('date', { name: 'notified_on' }) notifiedOn!: string;
  @Column('uuid', { name: 'application_id', nullable: true }) applicationId!: string | null;
  /** Notice of the same person that stays in force after a merge. */
  @Column('uuid', { name: 'replaced_by', nullable: true }) replacedBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('release_visit')
export class ReleaseVisitRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'notice_id' }) noticeId!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') result!: VisitResult;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'visitor_id' }) visitorId!: string;
}

@Entity('application')
export class ApplicationRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('text') state!: ApplicationState;
  @Column('text') channel!: ApplicationChannel;
  @Column('text') category!: CaseCategory;
  @Column('text', { name: 'category_ground', nullable: true }) categoryGround!: string | null;
  @Column('date', { name: 'applied_on' }) appliedOn!: string;
  @Column('text', { nullable: true }) request!: string | null;
  @Column('text', { name: 'decision_reason', nullable: true }) decisionReason!: string | null;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('uuid', { name: 'last_step_by', nullable: true }) lastStepBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
