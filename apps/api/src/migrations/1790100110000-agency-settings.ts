import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeTable, roleIn } from '../platform/db/rls.js';

const administrator = roleIn('administrator');

/** Settings that an administrator changes, with the time zone of the agency for every day in SQL. */
export class AgencySettings1790100110000 implements MigrationInterface {
  name = 'AgencySettings1790100110000';

  async up(run: QueryRunner): Promise<void> {
    await closeTable(run, 'setting');
    await run.query(`
      alter table setting add column version integer not null default 1;
      grant insert, update, delete on setting to gza_staff;
      create policy readers on setting for select using (true);
      create policy administrator_adds on setting for insert to gza_staff with check (${administrator});
      create policy administrator_changes on setting for update to gza_staff using (${administrator}) with check (${administrator});
      create policy administrator_removes on setting for delete to gza_staff using (${administrator});

      -- The zone of the actor's transaction. Inlined, unlike a look-up in the table, into every statement with a day.
      create function app.zone() returns text language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('gza.zone', true), ''), 'Asia/Tbilisi') $$;

      -- One change of the settings at a time: locks them, and returns their version.
      create function app.settings_version() returns integer language plpgsql security definer as $$
      begin
        if app.setting('role') is distinct from 'administrator' then
          raise exception 'Only administrators change settings.' using errcode = 'insufficient_privilege';
        end if;
        lock table public.setting in share row exclusive mode;
        return (select coalesce(max(s.version), 1) from public.setting s);
      end $$;

      -- Whether settings by which records are stored can still change; it names nobody.
      create function app.records_begun() returns boolean language plpgsql security definer as $$
      begin
        if app.setting('role') is distinct from 'administrator' then
          raise exception 'Only administrators ask whether records are begun.' using errcode = 'insufficient_privilege';
        end if;
        return exists (select from public.beneficiary) or exists (select from public.organisation);
      end $$;
      revoke execute on function app.zone(), app.settings_version(), app.records_begun() from public;
      grant execute on function app.zone() to gza_staff, gza_partner, gza_analyst, gza_worker;
      grant execute on function app.settings_version(), app.records_begun() to gza_staff;
    `);
    await this.replaceIn(run, `'Asia/Tbilisi'`, 'app.zone()', 'zone');
    await this.openWithZone(run);
  }

  /** Rewrites the functions of the schema that contain a text, except the named one. */
  private async replaceIn(
    run: QueryRunner,
    from: string,
    to: string,
    except: string,
  ): Promise<void> {
    await run.query(`
      do $do$
      declare
        body text;
      begin
        for body in
          select pg_get_functiondef(p.oid) from pg_proc p
          where p.pronamespace = 'app'::regnamespace and p.prokind = 'f' and p.proname <> '${except}' and p.prosrc like '%' || $text$${from}$text$ || '%'
        loop
          execute replace(body, $text$${from}$text$, $text$${to}$text$);
        end loop;
      end $do$`);
  }

  /** Opens an actor with the time zone of the agency. Most installations have the usual one and store none. */
  private async openWithZone(run: QueryRunner): Promise<void> {
    const sealed = `settings := pg_catalog.set_config('gza.seal', app.actor_seal(), true);`;
    await this.replaceIn(
      run,
      sealed,
      `${sealed}
        settings := (select pg_catalog.set_config('gza.zone', s.value #>> '{}', true) from public.setting s where s.code = 'timeZone');`,
      '',
    );
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}
