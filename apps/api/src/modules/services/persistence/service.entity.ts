import type { ServiceKind } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('service')
export class ServiceRecord {
  @PrimaryColumn('uuid') id!: string;
  /** Code, to which other records refer; it does not change. */
  @Column('text') code!: string;
  @Column('text') kind!: ServiceKind;
  @Column('text', { name: 'name_ka' }) nameKa!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('integer') position!: number;
  @Column('boolean', { default: true }) active!: boolean;
  /** Row version. Above 1 somebody has changed the row: the seed of the product does not overwrite it. */
  @Column('integer', { default: 1 }) version!: number;
}
