import type { AppointmentKind, AppointmentState } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ScanColumns } from '../../../platform/files/persistence/scan.columns.js';

@Entity('appointment')
export class AppointmentRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text') kind!: AppointmentKind;
  @Column('text') state!: AppointmentState;
  @Column('uuid', { name: 'staff_id' }) staffId!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('integer') minutes!: number;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { nullable: true }) purpose!: string | null;
  @Column('uuid', { name: 'note_id', nullable: true }) noteId!: string | null;
  @Column('uuid', { name: 'successor_id', nullable: true }) successorId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { name: 'clash_reason', nullable: true }) clashReason!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** A scan of the summons that the person signed for. */
@Entity('appointment_scan')
export class AppointmentScanRecord extends ScanColumns {
  @Column('uuid', { name: 'appointment_id' }) appointmentId!: string;
}
