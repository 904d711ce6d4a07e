import type { HotlineTopic, NoteKind, SupportKind, VisitResult } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('support_person')
export class SupportPersonRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('text') kind!: SupportKind;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) relation!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('boolean', { name: 'may_be_contacted' }) mayBeContacted!: boolean;
  @Column('boolean', { name: 'legal_representative' }) legalRepresentative!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

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

@Entity('hotline_call')
export class HotlineCallRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'beneficiary_id', nullable: true }) beneficiaryId!: string | null;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text') topic!: HotlineTopic;
  @Column('timestamptz') at!: Date;
  @Column('text', { name: 'caller_name', nullable: true }) callerName!: string | null;
  @Column('text', { name: 'caller_phone', nullable: true }) callerPhone!: string | null;
  @Column('text') text!: string;
  @Column('uuid', { name: 'taken_by' }) takenBy!: string;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('release_notice')
export class ReleaseNoticeRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('text') establishment!: string;
  @Column('date', { name: 'expected_on' }) expectedOn!: string;
  @Column('date', { name: 'notified_on' }) notifiedOn!: string;
  @Column('uuid', { name: 'application_id', nullable: true }) applicationId!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('release_visit')
export class ReleaseVisitRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'notice_id' }) noticeId!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') result!: VisitResult;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'visitor_id' }) visitorId!: string;
}

export const contactEntities = [
  SupportPersonRecord,
  WorkNoteRecord,
  WorkNoteAmendmentRecord,
  HotlineCallRecord,
  ReleaseNoticeRecord,
  ReleaseVisitRecord,
] as const;
