import type { SupportKind } from '@gza/contract';
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
