import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeTable, ownActor, ownBureau } from '../platform/db/rls.js';

/** Views of the list of beneficiaries that staff keep, and the index by which the last visit is found. */
export class SavedViews1790000010100 implements MigrationInterface {
  name = 'SavedViews1790000010100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table saved_view (
        id uuid primary key, owner_id uuid not null references user_account (id), bureau_id uuid references bureau (id),
        name text not null, filters jsonb not null, columns text[], sort text,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint saved_view_name_key unique (owner_id, name)
      );
      create index saved_view_shared on saved_view (bureau_id) where bureau_id is not null;
      create index release_visit_beneficiary on release_visit (beneficiary_id, at desc);
    `);
    await closeTable(run, 'saved_view');
    await run.query(`
      grant select, insert, update, delete on saved_view to gza_staff;
      create policy own_views on saved_view to gza_staff using (owner_id = ${ownActor}) with check (owner_id = ${ownActor});
      create policy shared_views on saved_view for select to gza_staff using (${ownBureau()});
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}
