import type { VisitMark } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('referral_visit')
export class ReferralVisitRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'referral_id' }) referralId!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('date', { name: 'visited_on' }) visitedOn!: string;
  @Column('text') mark!: VisitMark;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
