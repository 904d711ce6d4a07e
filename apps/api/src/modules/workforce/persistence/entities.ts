import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('bureau')
export class BureauRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text', { name: 'name_ka' }) nameKa!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('text', { array: true, default: '{}' }) regions!: string[];
  @Column('boolean', { default: true }) confirmed!: boolean;
  /** Above 1 once an administrator has changed it: what ships with the product does not overwrite that. */
  @Column('integer', { default: 1 }) version!: number;
}
