import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceInFunction, type Replacement } from '../platform/db/replace-in-function.js';

const kinds = `'beneficiary', 'rehabilitation_case', 'outcome_record'`;
const kindsNow = `${kinds}, 'release_notice'`;

/** The functions of the undo, and what each says of notices of release beside the other records. */
const changes: Readonly<Record<string, readonly Replacement[]>> = {
  close_import: [
    [
      `where r.run_id = run and r.kind = 'outcome_record' and t.id = r.record_id;`,
      `where r.run_id = run and r.kind = 'outcome_record' and t.id = r.record_id;
        update import_record r set version = t.version from release_notice t where r.run_id = run and r.kind = 'release_notice' and t.id = r.record_id;`,
    ],
    [
      `          -- The entry of this import that tells the corrected day of an outcome.`,
      `          -- The entries of this import that tell a notice of release, a new one or another day.
          select e.id, r.line from import_record r
          join release_notice n on n.id = r.record_id
          join timeline_entry e on e.beneficiary_id = n.beneficiary_id and e.subject_id = n.id
          where r.run_id = run and r.kind = 'release_notice' and e.kind = 'releaseNoticeReceived' and e.at = app.now()
            and not exists (select from import_record o where o.kind = 'timeline_entry' and o.record_id = e.id)
          union all
          -- The entry of this import that tells the corrected day of an outcome.`,
    ],
  ],
  import_use: [
    [`array[${kinds}]`, `array[${kindsNow}]`],
    [`in (${kinds}, 'timeline_entry')`, `in (${kindsNow}, 'timeline_entry')`],
    [`f.relname in (${kinds})`, `f.relname in (${kindsNow})`],
    [
      `and kind = 'outcome_record') order by t.id for update;`,
      `and kind = 'outcome_record') order by t.id for update;
          perform from release_notice t where t.id in (select record_id from import_record where run_id = run and kind = 'release_notice') order by t.id for update;`,
    ],
  ],
  undo_import: [
    [
      `where r.run_id = run and r.kind = 'outcome_record'
        );`,
      `where r.run_id = run and r.kind = 'outcome_record'
          union select n.beneficiary_id from import_record r join release_notice n on n.id = r.record_id where r.run_id = run and r.kind = 'release_notice'
        );`,
    ],
    [
      `kind = 'outcome_record' and did = 'created');`,
      `kind = 'outcome_record' and did = 'created');
        delete from release_notice where id in (select record_id from import_record where run_id = run and kind = 'release_notice' and did = 'created');`,
    ],
  ],
};

const wrote = (notices: string, counted: string) => `
  drop function app.import_wrote(uuid);
  create function app.import_wrote(run uuid) returns table (people integer, cases integer, outcomes integer, ${notices}changed integer)
  language plpgsql stable security definer set search_path = public, app as $$
  begin
    if not exists (select from import_run i where i.id = run and app.setting('role') = any (i.roles)) then
      raise insufficient_privilege using message = 'Only those who import may undo an import.';
    end if;
    return query
      select count(*) filter (where r.did = 'created' and r.kind = 'beneficiary')::integer,
             count(*) filter (where r.did = 'created' and r.kind = 'rehabilitation_case')::integer,
             count(*) filter (where r.did = 'created' and r.kind = 'outcome_record')::integer,
             ${counted}
             count(distinct r.record_id) filter (where r.did = 'changed')::integer
      from import_record r where r.run_id = run;
  end $$;
  revoke execute on function app.import_wrote(uuid) from public;
  grant execute on function app.import_wrote(uuid) to gza_staff;`;

/** An import of a list of releases is undone as the others: its notices go, or are as they were. */
export class ImportsOfReleases1790100396000 implements MigrationInterface {
  name = 'ImportsOfReleases1790100396000';

  async up(run: QueryRunner): Promise<void> {
    for (const [name, replacements] of Object.entries(changes))
      await replaceInFunction(run, name, replacements);
    await run.query(
      wrote(
        'notices integer, ',
        `count(*) filter (where r.did = 'created' and r.kind = 'release_notice')::integer,`,
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
    await run.query(`delete from import_record where kind = 'release_notice'; ${wrote('', '')}`);
  }
}
