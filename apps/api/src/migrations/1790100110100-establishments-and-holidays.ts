import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeTable, roleIn } from '../platform/db/rls.js';

const administrator = roleIn('administrator');

/** Penitentiary establishments and own public holidays as records that administrators keep. */
export class EstablishmentsAndHolidays1790100110100 implements MigrationInterface {
  name = 'EstablishmentsAndHolidays1790100110100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table establishment (
        id uuid primary key, code text not null, name_ka text not null, name_en text not null,
        active boolean not null default true, version integer not null default 1,
        constraint establishment_code unique (code)
      );
      grant select on establishment to gza_staff, gza_partner, gza_analyst, gza_worker;
    `);
    await this.kept(run, 'establishment');
    await run.query(`
      -- Rows of the law are written by the seed; those of the agency by an administrator.
      alter table public_holiday add column id uuid not null default gen_random_uuid(), add column source text not null default 'law',
        add column created_at timestamptz not null default clock_timestamp(), add column version integer not null default 1,
        add constraint public_holiday_id unique (id), add constraint public_holiday_source check (source in ('law', 'agency'));
      alter table public_holiday alter column id drop default, alter column created_at drop default;
    `);
    await this.kept(run, 'public_holiday');
    await run.query(`
      grant delete on public_holiday to gza_staff;
      create policy administrator_removes on public_holiday for delete to gza_staff using (${administrator});
      -- The seed numbers the days itself, once for all holidays of the law.
      create function app.holidays_changed() returns trigger language plpgsql security definer as $$
      declare
        first date;
      begin
        if tg_op = 'INSERT' then
          first := (select min(c.on_day) from changed c where c.source = 'agency');
        else
          first := (select min(b.on_day) from before b where b.source = 'agency');
        end if;
        if first is not null then perform app.number_working_days(first); end if;
        return null;
      end $$;
      revoke execute on function app.holidays_changed() from public;
      create trigger public_holiday_added after insert on public_holiday
        referencing new table as changed for each statement execute function app.holidays_changed();
      create trigger public_holiday_removed after delete on public_holiday
        referencing old table as before for each statement execute function app.holidays_changed();
    `);
  }

  /** Rows that everybody reads and administrators keep. */
  private async kept(run: QueryRunner, table: string): Promise<void> {
    await closeTable(run, table);
    await run.query(`
      grant insert, update on ${table} to gza_staff;
      create policy readers on ${table} for select using (true);
      create policy keepers_add on ${table} for insert to gza_staff with check (${administrator});
      create policy keepers_change on ${table} for update to gza_staff using (${administrator}) with check (${administrator});
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table establishment;
      drop trigger public_holiday_added on public_holiday;
      drop trigger public_holiday_removed on public_holiday;
      drop function app.holidays_changed();
      drop policy administrator_removes on public_holiday;
      drop policy readers on public_holiday;
      drop policy keepers_add on public_holiday;
      drop policy keepers_change on public_holiday;
      revoke insert, update, delete on public_holiday from gza_staff;
      delete from public_holiday where source = 'agency';
      alter table public_holiday no force row level security, disable row level security,
        drop column id, drop column source, drop column created_at, drop column version;
    `);
  }
}
