import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bureauTable, roleIn } from '../platform/db/rls.js';

const keepers = ['socialWorker', 'psychologist', 'lawyer', 'supervisor', 'head'];

/** The register of a person's papers: what they are, not the papers themselves. */
export class Documents1790000010700 implements MigrationInterface {
  name = 'Documents1790000010700';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table person_document (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        case_id uuid references rehabilitation_case (id), type text not null, purpose text not null, number text, issued_by text,
        issued_on date, valid_until date, kept_at text, recorded_by uuid not null references user_account (id),
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null
      );
      create index person_document_beneficiary on person_document (beneficiary_id, created_at desc);
    `);
    await bureauTable(run, 'person_document', {
      roles: [...keepers, 'probationOfficer'],
      writers: { all: keepers },
    });
    // Papers that may speak of health and of what was said (domain.md 2.5); `helpDocumentTypes` of the contract.
    await run.query(`
      create policy wall on person_document as restrictive for select to gza_staff
        using (not (${roleIn('probationOfficer')}) or type not in ('conclusion', 'certificate', 'report', 'application', 'other'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}
