import type { StaffAbsenceState } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Days on which a member of staff is absent; the reason is not kept. */
@Entity('staff_absence')
export class StaffAbsenceRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'staff_id' }) staffId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('text') state!: StaffAbsenceState;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'until_on' }) untilOn!: string;
  @Column('uuid', { name: 'deputy_id', nullable: true }) deputyId!: string | null;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
