import type { MergeField } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredPerson } from '../merged-details.rules.js';

@Entity('person_merge')
export class PersonMergeRecord {
  @PrimaryColumn('uuid') id!: string;
  /** The surviving person; after a further merge the one into whom they went. */
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'merged_id' }) mergedId!: string;
  @Column('jsonb', { name: 'merged_record' }) mergedRecord!: StoredPerson;
  @Column('jsonb', { name: 'surviving_record' }) survivingRecord!: StoredPerson;
  @Column('text', { array: true }) taken!: MergeField[];
  @Column('text') reason!: string;
  @Column('uuid', { name: 'merged_by' }) mergedBy!: string;
  @Column('timestamptz', { name: 'merged_at' }) mergedAt!: Date;
  @Column('date', { name: 'undo_until' }) undoUntil!: string;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt!: Date | null;
  @Column('uuid', { name: 'undone_by', nullable: true }) undoneBy!: string | null;
  @Column('text', { name: 'undo_reason', nullable: true }) undoReason!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
