import type { CaseCategory, DirectoryEntryState, OfferSex, PlanNeed } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('directory_entry')
export class DirectoryEntryRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text', { name: 'service_code' }) serviceCode!: string;
  @Column('text', { name: 'region_code', nullable: true }) regionCode!: string | null;
  @Column('text') place!: string;
  @Column('text', { nullable: true }) eligibility!: string | null;
  @Column('text', { array: true, default: '{}' }) needs!: PlanNeed[];
  @Column('text', { array: true, default: '{}' }) categories!: CaseCategory[];
  @Column('text', { nullable: true }) sex!: OfferSex | null;
  @Column('integer', { name: 'age_from', nullable: true }) ageFrom!: number | null;
  @Column('integer', { name: 'age_to', nullable: true }) ageTo!: number | null;
  @Column('text', { nullable: true }) opening!: string | null;
  @Column('integer', { nullable: true }) capacity!: number | null;
  @Column('text') state!: DirectoryEntryState;
  @Column('date', { name: 'verified_on', nullable: true }) verifiedOn!: string | null;
  @Column('date', { name: 'expires_on', nullable: true }) expiresOn!: string | null;
  @Column('uuid', { name: 'last_step_by', nullable: true }) lastStepBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
