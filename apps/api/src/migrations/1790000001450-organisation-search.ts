import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchKeyOf } from '../modules/partners/search-key.js';

interface Row {
  id: string;
  ka: string;
  en: string;
}

/** Organisations are searched by the words of their names, in Georgian and Latin letters. */
export class OrganisationSearch1790000001450 implements MigrationInterface {
  name = 'OrganisationSearch1790000001450';

  async up(run: QueryRunner): Promise<void> {
    // A directory holds some thousands at most: reading them all is faster than any index on parts of words.
    await run.query(`alter table organisation add column search_key text not null default ''`);
    const rows = (await run.query(
      `select id, name_ka as ka, name_en as en from organisation`,
    )) as Row[];
    for (const { id, ...name } of rows)
      await run.query(`update organisation set search_key = $2 where id = $1`, [
        id,
        searchKeyOf(name),
      ]);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`alter table organisation drop column search_key`);
  }
}
