import type { MigrationInterface, QueryRunner } from 'typeorm';
import { analystColumns, bureauTable, roleIn } from '../platform/db/rls.js';

/** What became of people. */
export class Outcomes1790000008150 implements MigrationInterface {
  name = 'Outcomes1790000008150';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table outcome_record (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        case_id uuid references rehabilitation_case (id), kind text not null, status text not null,
        occurred_on date not null, convicted_on date, source text not null, detail text, recorded_by uuid references user_account (id),
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null
      );
      create index outcome_record_beneficiary on outcome_record (beneficiary_id, kind, occurred_on);
    `);
    await bureauTable(run, 'outcome_record');
    await analystColumns(run, 'outcome_record', [
      'id',
      'beneficiary_id',
      'bureau_id',
      'case_id',
      'kind',
      'status',
      'occurred_on',
      'convicted_on',
      'source',
      'created_at',
    ]);
    // Health is behind the wall (domain.md 2.5, 2.6).
    await run.query(`
      create policy wall on outcome_record as restrictive for select to gza_staff
        using (kind <> 'health' or not (${roleIn('probationOfficer')}));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}
