import type { DocumentType } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person_document')
export class DocumentRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text') type!: DocumentType;
  @Column('text') purpose!: string;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text', { name: 'issued_by', nullable: true }) issuedBy!: string | null;
  @Column('date', { name: 'issued_on', nullable: true }) issuedOn!: string | null;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  @Column('text', { name: 'kept_at', nullable: true }) keptAt!: string | null;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
