import type { FileMedia } from '@gza/contract';
import { Column, PrimaryColumn } from 'typeorm';

/** Columns of every table of scans; the table adds the record whose paper it is. */
export abstract class ScanColumns {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'file_id' }) fileId!: string;
  /** Place among the scans of the paper. */
  @Column('integer') page!: number;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { name: 'media_type' }) mediaType!: FileMedia;
  @Column('integer') size!: number;
  @Column('uuid', { name: 'added_by' }) addedBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
