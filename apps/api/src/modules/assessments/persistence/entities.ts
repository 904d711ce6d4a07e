import type {
  AlertSeverity,
  AssessmentAudience,
  AssessmentState,
  AssessmentStepCode,
  Language,
  LevelOverrideState,
  Localized,
  SafetyAlertState,
} from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('assessment')
export class AssessmentRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text', { name: 'instrument_code' }) instrumentCode!: string;
  @Column('integer', { name: 'version_number' }) versionNumber!: number;
  @Column('boolean') clinical!: boolean;
  @Column('text') audience!: AssessmentAudience;
  @Column('text') language!: Language;
  @Column('boolean', { name: 'not_validated' }) notValidated!: boolean;
  @Column('text') state!: AssessmentState;
  @Column('date', { name: 'assessed_on' }) assessedOn!: string;
  @Column('text', { name: 'computed_level', nullable: true }) computedLevel!: string | null;
  /** Level in force: the computed one, or that of an approved override. */
  @Column('text', { nullable: true }) level!: string | null;
  /** Last day for the next assessment, by the level; none for a form without levels. */
  @Column('date', { name: 'reassess_due_on', nullable: true }) reassessDueOn!: string | null;
  /** Band by scale: all that the social worker sees of a clinical test. */
  @Column('jsonb', { default: {} }) bands!: Record<string, string | null>;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('uuid', { name: 'last_step_by', nullable: true }) lastStepBy!: string | null;
  @Column('timestamptz', { name: 'completed_at', nullable: true }) completedAt!: Date | null;
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('assessment_step')
export class AssessmentStepRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'assessment_id' }) assessmentId!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('boolean') clinical!: boolean;
  @Column('text') event!: AssessmentStepCode;
  @Column('text', { nullable: true }) note!: string | null;
  /** Null for a step of the system. */
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('timestamptz') at!: Date;
}

abstract class AnswersColumns {
  @PrimaryColumn('uuid', { name: 'assessment_id' }) assessmentId!: string;
  /** 1 is the draft; each amendment adds one. */
  @PrimaryColumn('integer') revision!: number;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('jsonb') answers!: Record<string, unknown>;
  /** Result of the answers (summary, change, follow-ups); null while a draft. */
  @Column('jsonb', { nullable: true }) result!: object | null;
  /** Reason of an amendment. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'saved_by' }) savedBy!: string;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
}

@Entity('assessment_answers')
export class AnswersRecord extends AnswersColumns {}

@Entity('assessment_answers_clinical')
export class ClinicalAnswersRecord extends AnswersColumns {}

@Entity('assessment_score')
export class ScoreRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'assessment_id' }) assessmentId!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('boolean') clinical!: boolean;
  @Column('text', { name: 'instrument_code' }) instrumentCode!: string;
  @Column('integer', { name: 'version_number' }) versionNumber!: number;
  @Column('text') scale!: string;
  @Column('double precision', { nullable: true }) value!: number | null;
  @Column('text', { nullable: true }) band!: string | null;
  @Column('integer') answered!: number;
  @Column('integer') items!: number;
  @Column('boolean', { name: 'pro_rated' }) proRated!: boolean;
  @Column('integer', { name: 'algorithm_version' }) algorithmVersion!: number;
  @Column('text') language!: Language;
  @Column('boolean') publishable!: boolean;
  @Column('boolean') current!: boolean;
  @Column('timestamptz', { name: 'scored_at' }) scoredAt!: Date;
}

@Entity('assessment_factor')
export class FactorRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'assessment_id' }) assessmentId!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('text') factor!: string;
  @Column('integer') position!: number;
  @Column('integer', { nullable: true }) rating!: number | null;
  @Column('boolean') need!: boolean;
  @Column('boolean', { name: 'visible_to_officer' }) visibleToOfficer!: boolean;
  @Column('integer', { name: 'algorithm_version' }) algorithmVersion!: number;
  @Column('boolean') current!: boolean;
  @Column('timestamptz', { name: 'scored_at' }) scoredAt!: Date;
}

@Entity('assessment_override')
export class OverrideRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'assessment_id' }) assessmentId!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('text') state!: LevelOverrideState;
  @Column('text', { name: 'computed_level' }) computedLevel!: string;
  @Column('text') level!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('text', { name: 'decision_note', nullable: true }) decisionNote!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('safety_alert')
export class SafetyAlertRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'assessment_id' }) assessmentId!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('boolean') clinical!: boolean;
  @Column('text') code!: string;
  @Column('jsonb') title!: Localized;
  @Column('text') severity!: AlertSeverity;
  @Column('text', { array: true }) notify!: string[];
  @Column('text') state!: SafetyAlertState;
  @Column('timestamptz', { name: 'raised_at' }) raisedAt!: Date;
  @Column('uuid', { name: 'raised_by' }) raisedBy!: string;
  @Column('timestamptz', { name: 'acknowledged_at', nullable: true }) acknowledgedAt!: Date | null;
  @Column('uuid', { name: 'acknowledged_by', nullable: true }) acknowledgedBy!: string | null;
  @Column('text', { name: 'acknowledgement_note', nullable: true })
  acknowledgementNote!: string | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('uuid', { name: 'closed_by', nullable: true }) closedBy!: string | null;
  @Column('text', { name: 'closing_note', nullable: true }) closingNote!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

export const assessmentsEntities = [
  AssessmentRecord,
  AssessmentStepRecord,
  AnswersRecord,
  ClinicalAnswersRecord,
  ScoreRecord,
  FactorRecord,
  OverrideRecord,
  SafetyAlertRecord,
] as const;
