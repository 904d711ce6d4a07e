import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bureauTable } from '../platform/db/rls.js';

/** What the work with a person rests on: consents, and sentences or measures. */
export class Consents1790000008000 implements MigrationInterface {
  name = 'Consents1790000008000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table consent (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        case_id uuid references rehabilitation_case (id), purpose text not null, organisation_id uuid,
        given_on date not null, given_by text not null, person_view text, note text, recorded_by uuid references user_account (id),
        withdrawn_at timestamptz, withdrawal_note text,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null
      );
      create index consent_beneficiary on consent (beneficiary_id, purpose);

      create table legal_basis (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        case_id uuid references rehabilitation_case (id), kind text not null, issued_by text not null, act_number text, act_date date not null,
        article text, starts_on date not null, ends_on date, mandatory_obligations text[] not null default '{}', juvenile_rules boolean not null,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint legal_basis_dates check (ends_on >= starts_on)
      );
      create index legal_basis_beneficiary on legal_basis (beneficiary_id, starts_on);
    `);
    await bureauTable(run, 'consent');
    await bureauTable(run, 'legal_basis');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}
