import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeTable, ownActor } from '../platform/db/rls.js';

/** Secret addresses under which members of staff subscribe to their own calendar. */
export class CalendarFeed1790000010300 implements MigrationInterface {
  name = 'CalendarFeed1790000010300';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table calendar_feed (
        id uuid primary key, user_id uuid not null references user_account (id), token_hash text not null,
        language text not null, created_at timestamptz not null, revoked_at timestamptz,
        constraint calendar_feed_token unique (token_hash)
      );
      -- One address a person stands at a time.
      create unique index calendar_feed_standing on calendar_feed (user_id) where revoked_at is null;
      create index programme_session_place on programme_session (bureau_id, place, starts_at);
    `);
    await closeTable(run, 'calendar_feed');
    await run.query(`
      grant select (id, user_id, language, created_at, revoked_at), insert, update (revoked_at) on calendar_feed to gza_staff;
      grant select, update on calendar_feed to gza_worker;
      create policy own_address on calendar_feed to gza_staff using (user_id = ${ownActor}) with check (user_id = ${ownActor});
      create policy reading on calendar_feed to gza_worker using (true) with check (true);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop index programme_session_place; drop table calendar_feed;');
  }
}
