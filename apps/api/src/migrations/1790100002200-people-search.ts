import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchKeys } from '../modules/beneficiaries/people/commands/register-beneficiary.js';

interface Named {
  readonly id: string;
  readonly bureau_id: string;
  readonly given_name: string;
  readonly family_name: string;
}

/** Names part at every character that is no letter; the list of people is in Georgian order. */
export class PeopleSearch1790100002200 implements MigrationInterface {
  name = 'PeopleSearch1790100002200';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      drop index beneficiary_by_name, beneficiary_all_by_name, beneficiary_by_opening, beneficiary_all_by_opening;
      create index beneficiary_by_name on beneficiary (bureau_id, ((family_name || '  ' || given_name) collate "ka-x-icu"), id);
      create index beneficiary_all_by_name on beneficiary (((family_name || '  ' || given_name) collate "ka-x-icu"), id);
      create index beneficiary_by_opening on beneficiary (bureau_id, coalesce(case_opened_at, 'infinity'), id);
      create index beneficiary_all_by_opening on beneficiary (coalesce(case_opened_at, 'infinity'), id);
      create index beneficiary_by_last_opening on beneficiary (bureau_id, coalesce(case_opened_at, '-infinity'), id);
      create index beneficiary_all_by_last_opening on beneficiary (coalesce(case_opened_at, '-infinity'), id);
    `);
    await this.addKeys(run);
  }

  /** Adds the keys of the parts of names that were taken for one. */
  private async addKeys(run: QueryRunner): Promise<void> {
    const people = (await run.query(
      `select id, bureau_id, given_name, family_name from beneficiary
       where given_name || family_name ~ '[^[:alpha:][:space:]-]'`,
    )) as Named[];
    const keys = people.flatMap((p) =>
      searchKeys(p.given_name, p.family_name).map((key) => [p.id, p.bureau_id, key] as const),
    );
    // An empty installation has no names; the dump of a release sends no values apart from their statement.
    if (keys.length > 0)
      await run.query(
        `insert into beneficiary_name (beneficiary_id, bureau_id, key)
         select * from unnest($1::uuid[], $2::uuid[], $3::text[]) on conflict do nothing`,
        [keys.map(([id]) => id), keys.map(([, bureau]) => bureau), keys.map(([, , key]) => key)],
      );
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: the keys of names were added to.');
  }
}
