import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roleIn } from '../platform/db/rls.js';
import { organisationTable } from '../platform/db/rls-shapes.js';

/** Partner organisations; the accounts and clients of partners belong to one. */
export class Partners1790000000200 implements MigrationInterface {
  name = 'Partners1790000000200';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table organisation (
        id uuid primary key, name_ka text not null, name_en text not null, legal_form text not null,
        contact_points jsonb not null default '[]', regions text[] not null default '{}', active boolean not null default true,
        search_key text not null default '', version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint organisation_name_ka_key unique (name_ka), constraint organisation_name_en_key unique (name_en)
      );
      create index organisation_by_name on organisation (name_ka, id);
    `);
    await organisationTable(run, 'organisation', {
      organisation: 'id',
      may: 'select',
      readers: [
        'socialWorker',
        'psychologist',
        'lawyer',
        'facilitator',
        'probationOfficer',
        'supervisor',
        'clinicalSupervisor',
        'head',
        'administrator',
      ],
      writers: ['administrator'],
      jobs: 'select',
    });
    await run.query(`
      grant select on organisation to gza_analyst;
      create policy figures on organisation for select to gza_analyst using (${roleIn('analyst', 'reportingClient')});
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}
