import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceInFunction, type Replacement } from '../platform/db/replace-in-function.js';

const kinds = `'beneficiary', 'rehabilitation_case', 'outcome_record', 'release_notice'`;
const kindsNow = `${kinds}, 'legal_basis'`;

/** The functions of the undo, and what each says of sentences and measures beside the other records. */
const changes: Readonly<Record<string, readonly Replacement[]>> = {
  close_import: [
    [
      `where r.run_id = run and r.kind = 'release_notice' and t.id = r.record_id;`,
      `where r.run_id = run and r.kind = 'release_notice' and t.id = r.record_id;
        update import_record r set version = t.version from legal_basis t where r.run_id = run and r.kind = 'legal_basis' and t.id = r.record_id;`,
    ],
    [
      `          -- The entries of this import that tell a notice of release, a new one or another day.`,
      `          -- The entries of this import that tell a sentence or measure.
          select e.id, r.line from import_record r
          join legal_basis l on l.id = r.record_id
          join timeline_entry e on e.beneficiary_id = l.beneficiary_id and e.subject_id = l.id
          where r.run_id = run and r.kind = 'legal_basis' and r.did = 'created' and e.kind = 'legalBasisRecorded'
          union all
          -- The entries of this import that tell a notice of release, a new one or another day.`,
    ],
  ],
  import_use: [
    [`array[${kinds}]`, `array[${kindsNow}]`],
    [`in (${kinds}, 'timeline_entry')`, `in (${kindsNow}, 'timeline_entry')`],
    [`f.relname in (${kinds})`, `f.relname in (${kindsNow})`],
    [
      `and kind = 'release_notice') order by t.id for update;`,
      `and kind = 'release_notice') order by t.id for update;
          perform from legal_basis t where t.id in (select record_id from import_record where run_id = run and kind = 'legal_basis') order by t.id for update;`,
    ],
  ],
  undo_import: [
    [
      `join release_notice n on n.id = r.record_id where r.run_id = run and r.kind = 'release_notice'`,
      `join release_notice n on n.id = r.record_id where r.run_id = run and r.kind = 'release_notice'
          union select l.beneficiary_id from import_record r join legal_basis l on l.id = r.record_id where r.run_id = run and r.kind = 'legal_basis'`,
    ],
    [
      `kind = 'release_notice' and did = 'created');`,
      `kind = 'release_notice' and did = 'created');
        delete from legal_basis where id in (select record_id from import_record where run_id = run and kind = 'legal_basis' and did = 'created');`,
    ],
  ],
};

const wrote = (bases: string, counted: string) => `
  drop function app.import_wrote(uuid);
  create function app.import_wrote(run uuid) returns table (people integer, cases integer, outcomes integer, notices integer, ${bases}changed integer)
  language plpgsql stable security definer set search_path = public, app as $$
  begin
    if not exists (select from import_run i where i.id = run and app.setting('role') = any (i.roles)) then
      raise insufficient_privilege using message = 'Only those who import may undo an import.';
    end if;
    return query
      select count(*) filter (where r.did = 'created' and r.kind = 'beneficiary')::integer,
             count(*) filter (where r.did = 'created' and r.kind = 'rehabilitation_case')::integer,
             count(*) filter (where r.did = 'created' and r.kind = 'outcome_record')::integer,
             count(*) filter (where r.did = 'created' and r.kind = 'release_notice')::integer,
             ${counted}
             count(distinct r.record_id) filter (where r.did = 'changed')::integer
      from import_record r where r.run_id = run;
  end $$;
  revoke execute on function app.import_wrote(uuid) from public;
  grant execute on function app.import_wrote(uuid) to gza_staff;`;

/** An import of court acts is undone as the others: its sentences and measures go, or are as they were. */
export class ImportsOfCourtActs1790100397000 implements MigrationInterface {
  name = 'ImportsOfCourtActs1790100397000';

  async up(run: QueryRunner): Promise<void> {
    for (const [name, replacements] of Object.entries(changes))
      await replaceInFunction(run, name, replacements);
    await run.query(
      wrote(
        'legal_bases integer, ',
        `count(*) filter (where r.did = 'created' and r.kind = 'legal_basis')::integer,`,
      ),
    );
  }

  async down(run: QueryRunner): Promise<void> {
    for (const [name, replacements] of Object.entries(changes))
      await replaceInFunction(
        run,
        name,
        replacements.toReversed().map(([from, to]) => [to, from] as const),
      );
    await run.query(`delete from import_record where kind = 'legal_basis'; ${wrote('', '')}`);
  }
}
