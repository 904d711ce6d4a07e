import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bureauTable } from '../platform/db/rls.js';

/** The photo of a person, by their choice. A command locks the person, so that there is one. */
export class PersonPhoto1790100401000 implements MigrationInterface {
  name = 'PersonPhoto1790100401000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table person_photo (
        id uuid primary key,
        beneficiary_id uuid not null references beneficiary (id),
        bureau_id uuid not null references bureau (id),
        file_id uuid not null references stored_file (id),
        media_type text not null,
        size integer not null,
        agreed_on date not null,
        added_by uuid not null references user_account (id),
        created_at timestamptz not null
      );
      create index person_photo_beneficiary on person_photo (beneficiary_id);
      create index person_photo_file on person_photo (file_id);
      create trigger count_file_uses after insert or delete or update of file_id on person_photo
        for each row execute function app.count_file_uses();
    `);
    await bureauTable(run, 'person_photo', {
      roles: ['socialWorker', 'psychologist', 'probationOfficer', 'supervisor', 'head'],
      writers: { all: ['socialWorker', 'psychologist', 'supervisor', 'head'] },
      may: 'select, insert, delete',
    });
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table person_photo');
  }
}
