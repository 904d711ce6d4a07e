import type { NoteKind, TimelineKind } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('work_note')
export class WorkNoteRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text') kind!: NoteKind;
  @Column('timestamptz') at!: Date;
  @Column('boolean') reached!: boolean;
  @Column('text') text!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('work_note_amendment')
export class WorkNoteAmendmentRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'note_id' }) noteId!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text') text!: string;
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
