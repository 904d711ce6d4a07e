import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A time at or before the last contact of a case (adr/0029), so that silent cases are found by an index. It becomes unknown
 * when a contact that may be the reason for it is taken back, changed, or goes to another person.
 */
export class KnownContacts1790100393000 implements MigrationInterface {
  name = 'KnownContacts1790100393000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table rehabilitation_case add column known_contact_at timestamptz;
      create index rehabilitation_case_silent_of_manager
        on rehabilitation_case (case_manager_id, greatest(opened_at, known_contact_at))
        where state in ('accepted', 'assessment', 'planning', 'active');
      create index rehabilitation_case_silent_in_bureau
        on rehabilitation_case (bureau_id, greatest(opened_at, known_contact_at))
        where state in ('accepted', 'assessment', 'planning', 'active');

      create function app.forget_contact() returns trigger language plpgsql security definer set search_path = public as $$
        begin
          -- Also where nothing is known: the job that reads the contacts now waits for the end of this change.
          update rehabilitation_case set known_contact_at = null where beneficiary_id = old.beneficiary_id;
          return null;
        end $$;
      create function app.forget_contact_of_case() returns trigger language plpgsql as $$
        begin
          new.known_contact_at := null;
          return new;
        end $$;
      revoke execute on function app.forget_contact(), app.forget_contact_of_case() from public;
      create trigger forget_contact before update of beneficiary_id on rehabilitation_case for each row
        when (new.beneficiary_id <> old.beneficiary_id) execute function app.forget_contact_of_case();
    `);
    await this.forgetWith(run, 'work_note', 'reached', ['reached', 'at', 'beneficiary_id']);
    await this.forgetWith(run, 'release_visit', `result <> 'notMet'`, [
      'result',
      'at',
      'beneficiary_id',
    ]);
    await this.forgetWith(run, 'attendance', `mark in ('present', 'late', 'leftEarly')`, [
      'mark',
      'session_at',
      'beneficiary_id',
    ]);
  }

  /** Contacts of a table that meet the condition, which is over its first column; the second is their time. */
  private async forgetWith(
    run: QueryRunner,
    table: string,
    contact: string,
    [shown, at, person]: readonly [string, string, string],
  ): Promise<void> {
    await run.query(`
      create trigger forget_contact after delete on ${table} for each row
        when (old.${contact}) execute function app.forget_contact();
      create trigger forget_changed_contact after update of ${shown}, ${at}, ${person} on ${table} for each row
        when (old.${contact} and (not new.${contact} or new.${at} < old.${at} or new.${person} <> old.${person}))
        execute function app.forget_contact();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function app.forget_contact() cascade;
      drop function app.forget_contact_of_case() cascade;
      drop index rehabilitation_case_silent_of_manager, rehabilitation_case_silent_in_bureau;
      alter table rehabilitation_case drop column known_contact_at;
    `);
  }
}
