import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bureauTable, closeTable } from '../platform/db/rls.js';

/** Files with their wrapped keys, and the scans of documents and consents that refer to them. */
export class Files1790100380000 implements MigrationInterface {
  name = 'Files1790100380000';

  async up(run: QueryRunner): Promise<void> {
    await this.files(run);
    await this.scans(run);
  }

  /** Only the system's own jobs read a row: it holds the key of the content. */
  private async files(run: QueryRunner): Promise<void> {
    await run.query(`
      create table stored_file (
        id uuid primary key,
        address text not null constraint stored_file_address unique,
        media_type text not null,
        size integer not null,
        wrapped_key text not null,
        uses integer not null default 0,
        created_at timestamptz not null,
        constraint stored_file_uses check (uses >= 0)
      );
      create index stored_file_unused on stored_file (id) where uses = 0;

      -- Enters a content, or finds the one with its address. The row is locked: it cannot be destroyed meanwhile.
      create function app.keep_file(new_id uuid, its_address text, its_media_type text, its_size integer, its_key text, at timestamptz)
        returns uuid language sql security definer set search_path = public as $$
        insert into stored_file (id, address, media_type, size, wrapped_key, created_at)
        values (new_id, its_address, its_media_type, its_size, its_key, at)
        on conflict (address) do update set address = excluded.address
        returning id
      $$;
      -- Counts the rows that refer to a file.
      create function app.count_file_uses() returns trigger language plpgsql security definer set search_path = public as $$
        begin
          if tg_op <> 'INSERT' then update stored_file set uses = uses - 1 where id = old.file_id; end if;
          if tg_op <> 'DELETE' then update stored_file set uses = uses + 1 where id = new.file_id; end if;
          return null;
        end $$;
      revoke execute on function app.keep_file(uuid, text, text, integer, text, timestamptz), app.count_file_uses() from public;
      grant execute on function app.keep_file(uuid, text, text, integer, text, timestamptz) to gza_staff;
    `);
    await closeTable(run, 'stored_file');
    await run.query(`
      grant select, delete on stored_file to gza_worker;
      -- A row is locked before it is deleted.
      grant update (uses) on stored_file to gza_worker;
      create policy jobs on stored_file to gza_worker using (true) with check (true);
    `);
  }

  private async scans(run: QueryRunner): Promise<void> {
    await run.query(`
      create table person_scan (
        id uuid primary key,
        beneficiary_id uuid not null references beneficiary (id),
        bureau_id uuid not null references bureau (id),
        document_id uuid references person_document (id),
        consent_id uuid references consent (id),
        file_id uuid not null references stored_file (id),
        page integer not null,
        name text,
        media_type text not null,
        size integer not null,
        added_by uuid not null references user_account (id),
        created_at timestamptz not null,
        constraint person_scan_of_one check (num_nonnulls(document_id, consent_id) = 1)
      );
      create unique index person_scan_document on person_scan (document_id, file_id) where document_id is not null;
      create unique index person_scan_consent on person_scan (consent_id, file_id) where consent_id is not null;
      create index person_scan_beneficiary on person_scan (beneficiary_id);
      create index person_scan_file on person_scan (file_id);
      create trigger count_file_uses after insert or delete or update of file_id on person_scan
        for each row execute function app.count_file_uses();
    `);
    await bureauTable(run, 'person_scan', {
      writers: { all: ['socialWorker', 'psychologist', 'supervisor', 'head'] },
      may: 'select, insert, delete',
    });
    // A scan is seen by those who see its document or consent, by the policies of these tables.
    const ofRecord = `(
      document_id is not null and exists (select from person_document d where d.id = document_id)
      or consent_id is not null and exists (select from consent c where c.id = consent_id)
    )`;
    await run.query(`
      create policy of_record on person_scan as restrictive to gza_staff using ${ofRecord} with check ${ofRecord};
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table person_scan;
      drop table stored_file;
      drop function app.keep_file(uuid, text, text, integer, text, timestamptz), app.count_file_uses();
    `);
  }
}
