import fc from 'fast-check';
import type pg from 'pg';
import { deadlines, type DeadlineCode } from '@gza/contract';
import { addDays, isoWeekday } from '../../src/platform/calendar/local-date.js';
import {
  statutoryCalendar,
  WorkingCalendar,
  type Decree,
} from '../../src/platform/calendar/working-days.js';
import { dueOn, dueOnSql } from '../../src/platform/deadlines.js';
import { TestApi } from '../support/api.js';

const day = fc.integer({ min: 0, max: 7_669 }).map((offset) => addDays('2020-01-01', offset));
const decrees = fc
  .uniqueArray(day, { minLength: 0, maxLength: 12 })
  .map((days) => days.filter((on) => !statutoryCalendar.isDayOff(on)))
  .chain((days) =>
    fc.tuple(
      ...days.map((on) =>
        fc
          .constantFrom('dayOff' as const, ...(isoWeekday(on) > 5 ? ['workingDay' as const] : []))
          .map((kind): Decree => ({ on, kind })),
      ),
    ),
  );
const questions = fc.array(
  fc.record({ from: day, to: day, days: fc.integer({ min: -70, max: 300 }) }),
  { minLength: 60, maxLength: 60 },
);

// Each set of decrees moves the days of forty years.
jest.setTimeout(180_000);

/** Compares the calendar of the database with the rule in code, over 2020-2040 with random decrees. */
describe('the working-day calendar of the database', () => {
  let api: TestApi;
  let client: pg.PoolClient | pg.Client;
  beforeAll(async () => {
    api = await TestApi.start();
    client = api.owner as pg.Client;
  });
  afterAll(() => api.stop());

  const store = async (all: readonly Decree[]) => {
    await client.query('delete from day_off_decree');
    await client.query(
      `insert into day_off_decree (id, on_day, kind, number, decreed_on, created_at, updated_at)
       select gen_random_uuid(), d."on", d.kind, '1', d."on", now(), now() from json_to_recordset($1) as d ("on" date, kind text)`,
      [JSON.stringify(all)],
    );
  };

  it('agrees with the law on every day that it holds', async () => {
    await store([]);
    const { rows } = await client.query<{ day: string; working: boolean; ordinal: number }>(
      'select on_day::text as day, working, ordinal from calendar_day order by on_day',
    );
    let ordinal = 0;
    const expected = rows.map(({ day: on }) => {
      const working = statutoryCalendar.isWorkingDay(on);
      ordinal += working ? 1 : 0;
      return { day: on, working, ordinal };
    });
    expect(rows).toHaveLength(32_872);
    expect(rows).toEqual(expected);
  });

  it('agrees with the rule in code whatever the decrees', async () => {
    await fc.assert(
      fc.asyncProperty(decrees, questions, async (decreed, asked) => {
        await store(decreed);
        const calendar = new WorkingCalendar(decreed);
        const { rows } = await client.query<{ added: string; between: number; working: boolean }>(
          `select app.add_working_days(q."from", q.days)::text as added, app.working_days_between(q."from", q."to") as between,
             app.is_working_day(q."from") as working
           from rows from (json_to_recordset($1) as ("from" date, "to" date, days integer)) with ordinality as q ("from", "to", days, n)
           order by q.n`,
          [JSON.stringify(asked)],
        );
        expect(rows).toEqual(
          asked.map(({ from, to, days }) => ({
            added: calendar.addWorkingDays(from, days),
            between: calendar.workingDaysBetween(from, to),
            working: calendar.isWorkingDay(from),
          })),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('gives every deadline the day that the rule in code gives it', async () => {
    await store([{ on: '2027-01-05', kind: 'dayOff' }]);
    const calendar = new WorkingCalendar([{ on: '2027-01-05', kind: 'dayOff' }]);
    const codes = (Object.keys(deadlines) as DeadlineCode[]).filter(
      (code) => !('includesFirstDay' in deadlines[code]),
    );
    for (const code of codes) {
      const { rows } = await client.query<{ due: string }>(
        `select (${dueOnSql(code, `'2026-12-29'::date`)})::text as due`,
      );
      expect([code, rows[0]?.due]).toEqual([code, dueOn(code, '2026-12-29', calendar)]);
    }
  });

  it('answers null outside its years', async () => {
    const { rows } = await client.query<{ due: string | null }>(
      `select app.add_working_days('1989-12-31', 1)::text as due union all select app.add_working_days('2079-12-29', 60)::text`,
    );
    expect(rows).toEqual([{ due: null }, { due: null }]);
  });
});
