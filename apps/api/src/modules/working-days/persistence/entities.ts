import type { DecreeKind, HolidaySource } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A decree of the Government about one day. */
@Entity('day_off_decree')
export class DayOffDecreeRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('date', { name: 'on_day' }) onDay!: string;
  @Column('text') kind!: DecreeKind;
  @Column('text') number!: string;
  @Column('date', { name: 'decreed_on' }) decreedOn!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** A public holiday: of the law, or of the agency. */
@Entity('public_holiday')
export class PublicHolidayRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('date', { name: 'on_day' }) onDay!: string;
  @Column('text', { name: 'name_ka' }) nameKa!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('text', { default: 'law' }) source!: HolidaySource;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
