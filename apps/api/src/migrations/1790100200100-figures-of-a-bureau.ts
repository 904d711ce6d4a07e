import type { MigrationInterface, QueryRunner } from 'typeorm';
import { figureColumns, figureReaders, roleIn } from '../platform/db/rls.js';

/**
 * Everybody's figures are counted on the connection of figures, with its columns and over all rows: what a bureau
 * did in the past includes people who belong to another one now. The statement limits them to the bureaus of the
 * reader, as of the event.
 */
export class FiguresOfABureau1790100200100 implements MigrationInterface {
  name = 'FiguresOfABureau1790100200100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      do $$
      declare t text;
      begin
        for t in select tablename from pg_policies where schemaname = 'public' and policyname = 'figures' order by tablename loop
          execute format('alter policy figures on %I using (%s)', t, $condition$${figureReaders}$condition$);
        end loop;
      end $$;
    `);
    await figureColumns(run, 'past_circumstances', [
      'subject_id',
      'valid',
      'of_bureau_id',
      'region_code',
      'risk_level',
    ]);
    await run.query(`
      -- Names of case managers, for those who may break a report down by them.
      create policy figures on user_account for select to gza_analyst using (${roleIn('supervisor', 'head')});
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: the earlier policies are part of an older version.');
  }
}
