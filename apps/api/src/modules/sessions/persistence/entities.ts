import type { SessionKind, SessionState } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('programme_session')
export class SessionRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  @Column('uuid', { name: 'enrolment_id', nullable: true }) enrolmentId!: string | null;
  /** Person of an individual session, and whether the programme is mandatory for them: row-level security reads these. */
  @Column('uuid', { name: 'beneficiary_id', nullable: true }) beneficiaryId!: string | null;
  @Column('boolean', { nullable: true }) mandatory!: boolean | null;
  @Column('text') kind!: SessionKind;
  @Column('integer', { nullable: true }) number!: number | null;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('integer') minutes!: number;
  /** Last day on which the people who keep the register may correct it. */
  @Column('date', { name: 'register_due_on' }) registerDueOn!: string;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('uuid', { name: 'staff_id', nullable: true }) staffId!: string | null;
  @Column('text') state!: SessionState;
  @Column('timestamptz', { name: 'held_at', nullable: true }) heldAt!: Date | null;
  @Column('uuid', { name: 'catches_up_id', nullable: true }) catchesUpId!: string | null;
  @Column('uuid', { name: 'successor_id', nullable: true }) successorId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  /** Why it was agreed that the session overlaps another one. */
  @Column('text', { name: 'clash_reason', nullable: true }) clashReason!: string | null;
  @Column('uuid', { name: 'last_step_by', nullable: true }) lastStepBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('session_note')
export class SessionNoteRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('text') text!: string;
}

/**
 * Notes of what a person discloses to the psychologist: readable only by psychologists and their clinical
 * supervisor.
 */
@Entity('session_note_clinical')
export class ClinicalNoteRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('text') text!: string;
}

/** Secret address of a user's own calendar; only the digest of the token is stored. */
@Entity('calendar_feed')
export class CalendarFeedRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'user_id' }) userId!: string;
  @Column('text', { name: 'token_hash', select: false }) tokenHash!: string;
  @Column('text') language!: 'ka' | 'en';
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}

export const sessionsEntities = [
  SessionRecord,
  SessionNoteRecord,
  ClinicalNoteRecord,
  CalendarFeedRecord,
] as const;
