import { calendarYears } from '@gza/contract';
import type pg from 'pg';
import { referenceId } from '../reference.js';
import { namedHolidays } from './holidays.js';

function statutoryHolidays(): { id: string; day: string; ka: string; en: string }[] {
  const years = Array.from(
    { length: calendarYears.last - calendarYears.first + 1 },
    (_, index) => calendarYears.first + index,
  );
  return years.flatMap((year) =>
    [...namedHolidays(year)].map(([day, name]) => ({
      id: referenceId('holiday', day),
      day,
      ...name,
    })),
  );
}

/**
 * Writes the holidays of the law by the present rule, or none for the agency of another country, and numbers
 * the working days. Holidays that an administrator recorded stay. Repeatable.
 */
export async function storeHolidays(connection: pg.ClientBase, statutory: boolean): Promise<void> {
  await connection.query(
    `
      with
        law as (
          select
            *
          from
            json_to_recordset($1::json) as l (id uuid, day date, ka text, en text)
        ),
        gone as (
          delete from public_holiday h
          where
            h.source = 'law'
            and not exists (
              select
              from
                law l
              where
                l.day = h.on_day
            )
        )
      insert into
        public_holiday (id, on_day, name_ka, name_en, created_at)
      select
        id,
        day,
        ka,
        en,
        clock_timestamp()
      from
        law
      on conflict (on_day) do update
      set
        name_ka = excluded.name_ka,
        name_en = excluded.name_en,
        source = 'law'`,
    [JSON.stringify(statutory ? statutoryHolidays() : [])],
  );
  await connection.query(`
    select
      app.number_working_days('${calendarYears.first}-01-01')`);
}
