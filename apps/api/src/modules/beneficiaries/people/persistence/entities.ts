import type { ReadingLanguage, RiskLevel, Sex } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

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
  @Column('text', { name: 'reading_language', nullable: true })
  readingLanguage!: ReadingLanguage | null;
  @Column('date', { name: 'release_date', nullable: true }) releaseDate!: string | null;
  @Column('text', { name: 'risk_level', nullable: true }) riskLevel!: RiskLevel | null;
  @Column('jsonb', { default: {} }) labels!: Record<string, string>;
  @Column('uuid', { name: 'current_case_id', nullable: true }) currentCaseId!: string | null;
  @Column('timestamptz', { name: 'case_opened_at', nullable: true }) caseOpenedAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** What a case or a person was counted by until a change; written by the database alone. */
@Entity('past_circumstances')
export class PastCircumstances {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('tstzrange') valid!: string;
  @Column('uuid', { name: 'of_bureau_id' }) ofBureauId!: string;
  @Column('text', { name: 'region_code', nullable: true }) regionCode!: string | null;
  @Column('text', { name: 'risk_level', nullable: true }) riskLevel!: RiskLevel | null;
}

@Entity('beneficiary_name')
export class BeneficiaryNameKey {
  @PrimaryColumn('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @PrimaryColumn('text') key!: string;
}
