import type {
  ConsentGiver,
  ConsentLapse,
  ConsentPurpose,
  LegalBasisKind,
  OutcomeKind,
  OutcomeSource,
  OutcomeStatus,
} from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('consent')
export class ConsentRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text') purpose!: ConsentPurpose;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId!: string | null;
  @Column('date', { name: 'given_on' }) givenOn!: string;
  @Column('text', { name: 'given_by' }) givenBy!: ConsentGiver;
  @Column('text', { name: 'person_view', nullable: true }) personView!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdrawal_note', nullable: true }) withdrawalNote!: string | null;
  /** Last day in force; null = until the withdrawal. */
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  @Column('timestamptz', { name: 'lapsed_at', nullable: true }) lapsedAt!: Date | null;
  @Column('text', { nullable: true }) lapse!: ConsentLapse | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('legal_basis')
export class LegalBasisRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text') kind!: LegalBasisKind;
  @Column('text', { name: 'issued_by' }) issuedBy!: string;
  @Column('text', { name: 'act_number', nullable: true }) actNumber!: string | null;
  @Column('date', { name: 'act_date' }) actDate!: string;
  @Column('text', { nullable: true }) article!: string | null;
  @Column('date', { name: 'starts_on' }) startsOn!: string;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: string | null;
  @Column('text', { name: 'mandatory_obligations', array: true, default: () => "'{}'" })
  mandatoryObligations!: string[];
  @Column('boolean', { name: 'juvenile_rules' }) juvenileRules!: boolean;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('outcome_record')
export class OutcomeRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text') kind!: OutcomeKind;
  @Column('text') status!: OutcomeStatus;
  @Column('date', { name: 'occurred_on' }) occurredOn!: string;
  @Column('date', { name: 'convicted_on', nullable: true }) convictedOn!: string | null;
  @Column('text') source!: OutcomeSource;
  @Column('text', { nullable: true }) detail!: string | null;
  /** Goal of a plan that the outcome speaks of. */
  @Column('uuid', { name: 'goal_id', nullable: true }) goalId!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column('timestamptz', { name: 'entered_in_error_at', nullable: true })
  enteredInErrorAt!: Date | null;
  @Column('text', { name: 'error_reason', nullable: true }) errorReason!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

export const fileEntities = [ConsentRecord, LegalBasisRecord, OutcomeRecord] as const;
