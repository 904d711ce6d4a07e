import type {
  ApplicationChannel,
  ApplicationState,
  CaseCategory,
  CaseState,
  ClosureReason,
  RiskLevel,
  Sex,
  TimelineKind,
} from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { contactEntities } from './contact.entities.js';
import { fileEntities } from './file.entities.js';
import { DocumentRecord } from './document.entities.js';
import { SavedViewRecord } from './saved-view.entities.js';

@Entity('beneficiary')
export class BeneficiaryRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('text', { name: 'given_name' }) givenName!: string;
  @Column('text', { name: 'family_name' }) familyName!: string;
  @Column('text', { name: 'personal_number', nullable: true }) personalNumber!: string | null;
  @Column('text', { name: 'external_reference', nullable: true }) externalReference!: string | null;
  @Column('date', { name: 'birth_date', nullable: true }) birthDate!: string | null;
  @Column('text') sex!: Sex;
  @Column('text', { nullable: true }) citizenship!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { name: 'region_code', nullable: true }) regionCode!: string | null;
  @Column('date', { name: 'release_date', nullable: true }) releaseDate!: string | null;
  @Column('text', { name: 'risk_level', nullable: true }) riskLevel!: RiskLevel | null;
  @Column('jsonb', { default: {} }) labels!: Record<string, string>;
  @Column('uuid', { name: 'current_case_id', nullable: true }) currentCaseId!: string | null;
  @Column('timestamptz', { name: 'case_opened_at', nullable: true }) caseOpenedAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('beneficiary_name')
export class BeneficiaryNameKey {
  @PrimaryColumn('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @PrimaryColumn('text') key!: string;
}

@Entity('rehabilitation_case')
export class CaseRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('text', { name: 'case_number' }) caseNumber!: string;
  @Column('text') state!: CaseState;
  /** Where a suspended case goes back to. */
  @Column('text', { name: 'suspended_from', nullable: true }) suspendedFrom!: CaseState | null;
  @Column('text') category!: CaseCategory;
  @Column('uuid', { name: 'case_manager_id', nullable: true }) caseManagerId!: string | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
  @Column('text', { name: 'closure_reason', nullable: true }) closureReason!: ClosureReason | null;
  @Column('text', { name: 'closure_summary', nullable: true }) closureSummary!: string | null;
  @Column('uuid', { name: 'last_step_by', nullable: true }) lastStepBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('case_assignment')
export class CaseAssignmentRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_manager_id' }) caseManagerId!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at', nullable: true }) endsAt!: Date | null;
  @Column('text', { nullable: true }) reason!: string | null;
}

@Entity('application')
export class ApplicationRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('text') state!: ApplicationState;
  @Column('text') channel!: ApplicationChannel;
  @Column('text') category!: CaseCategory;
  @Column('date', { name: 'applied_on' }) appliedOn!: string;
  @Column('text', { nullable: true }) request!: string | null;
  @Column('text', { name: 'decision_reason', nullable: true }) decisionReason!: string | null;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('uuid', { name: 'last_step_by', nullable: true }) lastStepBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('timeline_entry')
export class TimelineEntryRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('text') kind!: TimelineKind;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId!: string | null;
  @Column('jsonb', { default: {} }) detail!: Record<string, unknown>;
  @Column('text', { default: 'all' }) audience!: 'all' | 'help';
}

export const beneficiariesEntities = [
  BeneficiaryRecord,
  BeneficiaryNameKey,
  CaseRecord,
  CaseAssignmentRecord,
  ApplicationRecord,
  TimelineEntryRecord,
  ...fileEntities,
  ...contactEntities,
  SavedViewRecord,
  DocumentRecord,
] as const;
