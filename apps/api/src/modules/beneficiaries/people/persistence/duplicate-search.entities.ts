import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A search for duplicates with the people of other bureaus whom it showed. */
@Entity('duplicate_search')
export class DuplicateSearchRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'actor_id' }) actorId!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { array: true }) people!: string[];
  @Column('text', { nullable: true }) reason!: string | null;
}
