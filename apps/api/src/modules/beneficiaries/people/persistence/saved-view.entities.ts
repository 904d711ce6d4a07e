import type { BeneficiaryColumn, BeneficiarySort, Dto } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('saved_view')
export class SavedViewRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  /** The bureau that it is shared with. */
  @Column('uuid', { name: 'bureau_id', nullable: true }) bureauId!: string | null;
  @Column('text') name!: string;
  @Column('jsonb') filters!: Dto<'SavedFilters'>;
  @Column('text', { array: true, nullable: true }) columns!: BeneficiaryColumn[] | null;
  @Column('text', { nullable: true }) sort!: BeneficiarySort | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
