import type { AssignmentEnd, CaseCategory, CaseState, ClosureReason } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('rehabilitation_case')
export class CaseRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('text', { name: 'case_number' }) caseNumber!: string;
  @Column('text') state!: CaseState;
  /** State to which a suspended case returns. */
  @Column('text', { name: 'suspended_from', nullable: true }) suspendedFrom!: CaseState | null;
  @Column('text') category!: CaseCategory;
  @Column('text', { name: 'category_ground', nullable: true }) categoryGround!: string | null;
  @Column('uuid', { name: 'case_manager_id', nullable: true }) caseManagerId!: string | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('date', { name: 'first_contact_due_on', nullable: true }) firstContactDueOn!:
    string | null;
  @Column('date', { name: 'assessment_due_on', nullable: true }) assessmentDueOn!: string | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
  /** Time of the closing; null for one of an earlier version. */
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('text', { name: 'closure_reason', nullable: true }) closureReason!: ClosureReason | null;
  @Column('text', { name: 'closure_summary', nullable: true }) closureSummary!: string | null;
  @Column('uuid', { name: 'last_step_by', nullable: true }) lastStepBy!: string | null;
  /** A time at or before the last contact; null when none is known. Only the database and a job write it (adr/0029). */
  @Column('timestamptz', { name: 'known_contact_at', nullable: true }) knownContactAt?: Date | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** A change of the number of open cases of a case manager in a bureau; the database writes it, and the rows add up. */
@Entity('open_case_change')
export class OpenCaseChange {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_manager_id' }) caseManagerId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('integer') cases!: number;
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
  @Column('text', { name: 'ended_because', nullable: true }) endedBecause!: AssignmentEnd | null;
}
