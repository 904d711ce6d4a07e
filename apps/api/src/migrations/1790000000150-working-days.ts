import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeTable, referenceTable, roleIn } from '../platform/db/rls.js';

const administrator = roleIn('administrator');

/** The working-day calendar: holidays of the law, decrees of the Government, and the numbered days that follow from both. */
export class WorkingDays1790000000150 implements MigrationInterface {
  name = 'WorkingDays1790000000150';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Filled by the seed after every migration, from the one rule of the law (platform/calendar/holidays.ts).
      create table public_holiday (on_day date primary key, name_ka text not null, name_en text not null);
      create table day_off_decree (
        id uuid primary key, on_day date not null, kind text not null, number text not null, decreed_on date not null, note text,
        recorded_by uuid, version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint day_off_decree_day unique (on_day),
        constraint day_off_decree_kind check (kind = 'dayOff' or (kind = 'workingDay' and extract(isodow from on_day) > 5))
      );
      -- Each day with the number of working days from the first day of the calendar up to and including it.
      create table calendar_day (on_day date primary key, working boolean not null, ordinal integer not null);
      create index calendar_day_ordinal on calendar_day (ordinal) where working;
      insert into calendar_day (on_day, working, ordinal)
        select d::date, false, 0 from generate_series('1990-01-01'::date, '2079-12-31'::date, interval '1 day') d;
    `);
    await referenceTable(run, 'public_holiday');
    await referenceTable(run, 'calendar_day');
    await closeTable(run, 'day_off_decree');
    await run.query(`
      grant select on day_off_decree to gza_staff, gza_partner, gza_analyst, gza_worker;
      grant insert, update, delete on day_off_decree to gza_staff;
      create policy readers on day_off_decree for select using (true);
      create policy administrator_adds on day_off_decree for insert to gza_staff with check (${administrator});
      create policy administrator_changes on day_off_decree for update to gza_staff using (${administrator}) with check (${administrator});
      create policy administrator_removes on day_off_decree for delete to gza_staff using (${administrator});
    `);
    await this.questions(run);
    await this.renumbering(run);
    // The seed writes the holidays after every migration: a frozen migration cannot contain the rule of the
    // law.
  }

  /** Functions for SQL, rules and reports. They return null for days outside the calendar. */
  private async questions(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.is_working_day(day date) returns boolean language plpgsql stable parallel safe as $$
      begin
        return (select d.working from public.calendar_day d where d.on_day = day);
      end $$;

      -- The day that is so many working days after a day, which itself is not counted; negative counts back, 0 is the day itself.
      create function app.add_working_days(start date, days integer) returns date language plpgsql stable parallel safe as $$
      declare
        target integer;
      begin
        if days = 0 then return start; end if;
        target := (select d.ordinal + days + case when days < 0 and not d.working then 1 else 0 end from public.calendar_day d where d.on_day = start);
        return (select d.on_day from public.calendar_day d where d.working and d.ordinal = target);
      end $$;

      -- Working days after the first day up to and including the last; negative when the last is earlier.
      create function app.working_days_between(first date, last date) returns integer language plpgsql stable parallel safe as $$
      begin
        return (
          select case when last >= first then b.ordinal - a.ordinal
            else (b.ordinal - b.working::int) - (a.ordinal - a.working::int) end
          from public.calendar_day a, public.calendar_day b where a.on_day = first and b.on_day = last);
      end $$;

      create function app.decrees() returns table (on_day date, kind text) language sql stable parallel safe
        as $$ select d.on_day, d.kind from public.day_off_decree d $$;

      -- Days off of a period by name, first day first: holidays of the law and days off by decree.
      create function app.days_off(first date, last date) returns json language sql stable parallel safe as $$
        select coalesce(json_agg(json_build_object('on', h.on_day, 'name', json_build_object('ka', h.name_ka, 'en', h.name_en)) order by h.on_day), '[]')
        from (
          select p.on_day, p.name_ka, p.name_en from public.public_holiday p where p.on_day between first and last
          union all
          select d.on_day, 'დასვენების დღე, დადგენილება №' || d.number, 'Day off by decree No. ' || d.number
          from public.day_off_decree d where d.kind = 'dayOff' and d.on_day between first and last
        ) h
      $$;
    `);
  }

  /** Functions that renumber the calendar from the day of a decree on, in the transaction of the decree. */
  private async renumbering(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.number_working_days(first date) returns void language plpgsql security definer as $$
      begin
        lock table public.calendar_day in share row exclusive mode;
        with day as (
          select c.on_day, coalesce(d.kind = 'workingDay' or (d.kind is null and extract(isodow from c.on_day) < 6), false) and h.on_day is null as working
          from public.calendar_day c left join public.day_off_decree d using (on_day) left join public.public_holiday h using (on_day)
          where c.on_day >= first
        ), numbered as (
          select day.on_day, day.working, count(*) filter (where day.working) over (order by day.on_day)
            + coalesce((select c.ordinal from public.calendar_day c where c.on_day = first - 1), 0) as ordinal
          from day
        )
        update public.calendar_day c set working = n.working, ordinal = n.ordinal
        from numbered n where n.on_day = c.on_day and (c.working, c.ordinal) is distinct from (n.working, n.ordinal::int);
      end $$;

      create function app.decrees_changed() returns trigger language plpgsql security definer as $$
      declare
        first date;
      begin
        if tg_op = 'INSERT' then
          first := (select min(c.on_day) from changed c);
        else
          first := (select min(b.on_day) from before b);
          if tg_op = 'UPDATE' then first := least(first, (select min(c.on_day) from changed c)); end if;
        end if;
        if first is not null then perform app.number_working_days(first); end if;
        return null;
      end $$;
      create trigger day_off_decree_added after insert on day_off_decree
        referencing new table as changed for each statement execute function app.decrees_changed();
      create trigger day_off_decree_changed after update on day_off_decree
        referencing old table as before new table as changed for each statement execute function app.decrees_changed();
      create trigger day_off_decree_removed after delete on day_off_decree
        referencing old table as before for each statement execute function app.decrees_changed();

      revoke execute on function app.is_working_day(date), app.add_working_days(date, integer), app.working_days_between(date, date),
        app.decrees(), app.days_off(date, date), app.number_working_days(date), app.decrees_changed() from public;
      grant execute on function app.is_working_day(date), app.add_working_days(date, integer), app.working_days_between(date, date),
        app.decrees(), app.days_off(date, date) to gza_staff, gza_partner, gza_analyst, gza_worker;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table day_off_decree, calendar_day, public_holiday;
      drop function app.is_working_day(date), app.add_working_days(date, integer), app.working_days_between(date, date),
        app.decrees(), app.days_off(date, date), app.number_working_days(date), app.decrees_changed();
    `);
  }
}
