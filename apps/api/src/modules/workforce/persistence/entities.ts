import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('region')
export class RegionRecord {
  @PrimaryColumn('uuid') id!: string;
  /** Code, to which other records refer; it does not change. */
  @Column('text') code!: string;
  @Column('text', { name: 'name_ka' }) nameKa!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('boolean', { default: true }) active!: boolean;
  /** Row version. Above 1 an administrator has changed the row. */
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('establishment')
export class EstablishmentRecord {
  @PrimaryColumn('uuid') id!: string;
  /** Code, to which notices of release refer; it does not change. */
  @Column('text') code!: string;
  @Column('text', { name: 'name_ka' }) nameKa!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('boolean', { default: true }) active!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('bureau')
export class BureauRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text', { name: 'name_ka' }) nameKa!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('text', { array: true, default: '{}' }) regions!: string[];
  @Column('boolean', { default: true }) confirmed!: boolean;
  @Column('boolean', { default: true }) active!: boolean;
  /**
   * Row version. Above 1 an administrator has changed the row: the seed of the product does not overwrite it.
   */
  @Column('integer', { default: 1 }) version!: number;
}
