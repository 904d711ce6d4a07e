import type { FileMedia } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The photo of a person, who agreed to it. */
@Entity('person_photo')
export class PhotoRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'file_id' }) fileId!: string;
  @Column('text', { name: 'media_type' }) mediaType!: FileMedia;
  @Column('integer') size!: number;
  @Column('date', { name: 'agreed_on' }) agreedOn!: string;
  @Column('uuid', { name: 'added_by' }) addedBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
