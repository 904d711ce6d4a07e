import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeTable, roleIn } from '../platform/db/rls.js';

/** The directory of services: offers of providers, nothing about persons. */
export class Directory1790000007300 implements MigrationInterface {
  name = 'Directory1790000007300';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table directory_entry (
        id uuid primary key, organisation_id uuid not null references organisation (id), service_code text not null references service (code),
        region_code text, place text not null, eligibility text, capacity integer, state text not null,
        verified_on date, expires_on date, last_step_by uuid,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint directory_entry_region foreign key (region_code) references region (code)
      );
      create index directory_entry_organisation on directory_entry (organisation_id);
      create index directory_entry_expiring on directory_entry (expires_on) where state in ('active', 'suspended');
    `);
    await closeTable(run, 'directory_entry');
    const keepers = roleIn('socialWorker', 'psychologist', 'supervisor', 'head', 'administrator');
    await run.query(`
      grant select, insert, update on directory_entry to gza_staff;
      create policy readers on directory_entry for select to gza_staff using (true);
      create policy keepers on directory_entry to gza_staff using (${keepers}) with check (${keepers});
      grant select on directory_entry to gza_analyst;
      create policy figures on directory_entry for select to gza_analyst using (${roleIn('analyst', 'reportingClient')});
      grant select, update on directory_entry to gza_worker;
      create policy jobs on directory_entry to gza_worker using (true) with check (true);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table directory_entry');
  }
}
