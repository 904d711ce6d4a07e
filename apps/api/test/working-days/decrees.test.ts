import type { Dto } from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { story } from '../support/story.js';

/** It is Tuesday, 24 November 2026. The administrator maintains the decrees; all deadlines count by them. */
describe('decrees about days', () => {
  let api: TestApi;
  let tornike: Caller;
  let nino: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  });
  afterAll(() => api.stop());

  const body = (more: Partial<Dto<'RecordDayOffDecreeBody'>> = {}) => ({
    on: '2027-01-04',
    kind: 'dayOff' as const,
    number: '12',
    decreedOn: '2026-11-20',
    ...more,
  });
  const year = (number: number) => nino.ok('getWorkingDays', { query: { year: number } });
  const add = async (from: string, days: number) => {
    const { rows } = await api.owner.query<{ day: string }>(
      'select app.add_working_days($1::date, $2)::text as day',
      [from, days],
    );
    return rows[0]?.day;
  };

  const step = story('from the first step to the last');

  step('shows the holidays of the law by year', async () => {
    const { holidays, workingDays, decrees } = await year(2027);
    expect(holidays).toHaveLength(18);
    expect(holidays.map(({ on, name, source }) => ({ on, name, source })).slice(0, 3)).toEqual([
      { on: '2027-01-01', name: { ka: 'ახალი წელი', en: 'New Year' }, source: 'law' },
      { on: '2027-01-02', name: { ka: 'ბედობა', en: 'Bedoba' }, source: 'law' },
      { on: '2027-01-07', name: { ka: 'შობა', en: 'Christmas' }, source: 'law' },
    ]);
    expect(decrees).toEqual([]);
    // 261 days from Monday to Friday, less 13 holidays on one of them.
    expect(workingDays).toBe(248);
  });

  step('takes a day off work at once, and shows who recorded it', async () => {
    expect(await add('2026-12-31', 1)).toBe('2027-01-04');
    const reply = await tornike.call('recordDayOffDecree', { body: body({ note: 'საახალწლოდ' }) });
    expect(reply.status).toBe(201);
    expect(reply.body).toEqual({
      id: expect.any(String),
      on: '2027-01-04',
      kind: 'dayOff',
      number: '12',
      decreedOn: '2026-11-20',
      note: 'საახალწლოდ',
      changeable: true,
      recordedBy: { id: tornike.id, name: 'თორნიკე სილაგაძე' },
      recordedAt: '2026-11-24T06:00:00.000Z',
      version: 1,
    });
    expect(await add('2026-12-31', 1)).toBe('2027-01-05');
    expect(await year(2027)).toMatchObject({ workingDays: 247, decrees: [{ number: '12' }] });
    const { holidays } = await nino.ok('getCalendar', {
      query: { from: '2027-01-01', to: '2027-01-07' },
    });
    expect(holidays).toEqual([
      { on: '2027-01-01', name: { ka: 'ახალი წელი', en: 'New Year' } },
      { on: '2027-01-02', name: { ka: 'ბედობა', en: 'Bedoba' } },
      {
        on: '2027-01-04',
        name: { ka: 'დასვენების დღე, დადგენილება №12', en: 'Day off by decree No. 12' },
      },
      { on: '2027-01-07', name: { ka: 'შობა', en: 'Christmas' } },
    ]);
  });

  step('moves with a change, and counts again after the removal', async () => {
    const [decree] = (await year(2027)).decrees;
    const { id = '', version = 0 } = decree ?? {};
    const moved = await tornike.ok('changeDayOffDecree', {
      id,
      version,
      body: { on: '2027-01-05', note: null },
    });
    expect(moved).toMatchObject({ on: '2027-01-05', note: null, number: '12', version: 2 });
    expect([await add('2026-12-31', 1), await add('2027-01-04', 1)]).toEqual([
      '2027-01-04',
      '2027-01-06',
    ]);
    expect(await tornike.refused('removeDayOffDecree', { id, version })).toEqual([
      412,
      'stale-version',
    ]);
    expect((await tornike.call('removeDayOffDecree', { id, version: 2 })).status).toBe(204);
    expect(await add('2027-01-04', 1)).toBe('2027-01-05');
    const { rows } = await api.owner.query<{ criterion: string }>(
      `select criterion from audit_event where actor_id = $1 and result = 'done' and criterion is not null order by at, id`,
      [tornike.id],
    );
    expect(rows.map((r) => r.criterion)).toEqual([
      'before: 2027-01-04 dayOff, No. 12 of 2026-11-20',
      'removed: 2027-01-05 dayOff, No. 12 of 2026-11-20',
    ]);
  });

  step('makes a working day out of a Saturday', async () => {
    const { id, version } = await tornike.ok('recordDayOffDecree', {
      body: body({ on: '2026-12-26', kind: 'workingDay' }),
    });
    expect(await add('2026-12-25', 1)).toBe('2026-12-26');
    expect(await add('2026-12-28', -1)).toBe('2026-12-26');
    await tornike.call('removeDayOffDecree', { id, version });
    expect(await add('2026-12-25', 1)).toBe('2026-12-28');
  });

  step('is left out of the schedule of a group by the same calendar', async () => {
    const { id, version } = await tornike.ok('recordDayOffDecree', {
      body: body({ on: '2026-12-08' }),
    });
    const { holidays } = await nino.ok('getCalendar', {
      query: { from: '2026-12-08', to: '2026-12-08' },
    });
    expect(holidays.map(({ on }) => on)).toEqual(['2026-12-08']);
    await tornike.call('removeDayOffDecree', { id, version });
  });

  step.each([
    ['a holiday of the law', { on: '2027-01-07' }, [409, 'statutory-holiday']],
    [
      'a holiday of the law, for work',
      { on: '2027-05-09', kind: 'workingDay' },
      [409, 'statutory-holiday'],
    ],
    ['a weekday for work', { on: '2027-01-04', kind: 'workingDay' }, [409, 'working-day-already']],
    ['more than two years ahead', { on: '2028-11-25' }, [400, 'invalid-request']],
    ['a decree of tomorrow', { decreedOn: '2026-11-25' }, [400, 'invalid-request']],
    ['a day before the calendar', { on: '1989-12-31' }, [400, 'invalid-request']],
  ] as const)('refuses %s', async (_what, more, problemError) => {
    expect(await tornike.refused('recordDayOffDecree', { body: body(more) })).toEqual(problemError);
  });

  step('names the day and the way out in both languages', async () => {
    const reply = async (language: 'ka' | 'en') =>
      (await tornike.call('recordDayOffDecree', { body: body({ on: '2027-01-07' }), language }))
        .problem.detail;
    expect(await reply('en')).toBe(
      '07.01.2027 is a public holiday. A decree cannot change it. Choose another day.',
    );
    expect(await reply('ka')).toBe(
      '07.01.2027 უქმე დღეა, დადგენილება მას ვერ ცვლის. აირჩიეთ სხვა დღე.',
    );
  });

  step('refuses a second decree about a day, and changes of one whose day has passed', async () => {
    const decree = await tornike.ok('recordDayOffDecree', { body: body({ on: '2026-11-25' }) });
    expect(
      await tornike.refused('recordDayOffDecree', {
        body: body({ on: '2026-11-25', number: '13' }),
      }),
    ).toEqual([409, 'decree-exists']);
    const { id, version } = decree;
    api.clock.set('2026-11-26T06:00:00.000Z');
    expect(await tornike.ok('getDayOffDecree', { id })).toMatchObject({ changeable: false });
    const passed = [409, 'decree-day-passed'];
    expect(
      await tornike.refused('changeDayOffDecree', { id, version, body: { number: '14' } }),
    ).toEqual(passed);
    expect(await tornike.refused('removeDayOffDecree', { id, version })).toEqual(passed);
    const late = await tornike.ok('recordDayOffDecree', { body: body({ on: '2026-11-24' }) });
    expect(late.changeable).toBe(true);
    expect(
      (await tornike.call('removeDayOffDecree', { id: late.id, version: late.version })).status,
    ).toBe(204);
  });

  step('is read by everybody and kept by administrators alone, in the database too', async () => {
    const { decrees } = await year(2026);
    expect(decrees).toHaveLength(1);
    const id = decrees[0]?.id ?? '';
    for (const call of [
      nino.refused('recordDayOffDecree', { body: body() }),
      nino.refused('changeDayOffDecree', { id, version: 1, body: { number: '15' } }),
      nino.refused('removeDayOffDecree', { id, version: 1 }),
    ])
      expect(await call).toEqual([403, 'forbidden']);
    const { rows } = await api.owner.query<{ role: string }>(
      `select r as role from unnest(array['gza_staff', 'gza_partner', 'gza_analyst', 'gza_worker']) r
       where has_table_privilege(r, 'calendar_day', 'update') or has_table_privilege(r, 'public_holiday', 'truncate')
         or has_function_privilege(r, 'app.number_working_days(date)', 'execute')`,
    );
    expect(rows).toEqual([]);
  });
});
