import type { Dto, LegalForm } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation')
export class OrganisationRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'name_ka' }) nameKa!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('text', { name: 'legal_form' }) legalForm!: LegalForm;
  @Column('jsonb', { name: 'contact_points', default: [] }) contactPoints!: Dto<'ContactPoint'>[];
  @Column('text', { array: true, default: '{}' }) regions!: string[];
  /** Search words of both names (`searchKeyOf`). */
  @Column('text', { name: 'search_key', default: '' }) searchKey!: string;
  @Column('boolean', { default: true }) active!: boolean;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
