import type { FileMedia } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person_scan')
export class ScanRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  /** The paper: a document or a consent. */
  @Column('uuid', { name: 'document_id', nullable: true }) documentId!: string | null;
  @Column('uuid', { name: 'consent_id', nullable: true }) consentId!: string | null;
  @Column('uuid', { name: 'file_id' }) fileId!: string;
  /** Place among the scans of the paper. */
  @Column('integer') page!: number;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { name: 'media_type' }) mediaType!: FileMedia;
  @Column('integer') size!: number;
  @Column('uuid', { name: 'added_by' }) addedBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
