import { storeHolidays } from '../../src/platform/calendar/store-holidays.js';
import { TestApi, type Caller, type Reply } from '../support/api.js';

const errorsOf = ({ status, problem }: Reply<unknown>) => [
  status,
  problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`),
];
const name = { ka: 'დამოუკიდებლობის დღე', en: 'Independence Day' };
const today = '2026-11-24';

/** Holidays of the agency: of another country, or what the law of Georgia does not name. */
describe('public holidays of the agency', () => {
  let api: TestApi;
  let tornike: Caller;
  let nino: Caller;
  beforeEach(async () => {
    api = await TestApi.start();
    api.clock.set(`${today}T08:00:00Z`);
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  });
  afterEach(() => api.stop());

  const record = (body: object) => tornike.call('recordPublicHoliday', { body: { name, ...body } });
  const year = (of: number) => nino.ok('getWorkingDays', { query: { year: of } });
  const workingDayAfter = async (day: string) =>
    (
      await api.owner.query<{ next: string }>(`select app.add_working_days($1, 1)::text as next`, [
        day,
      ])
    ).rows[0]?.next;

  it('are days off in lists, in SQL and in the preview of a course, from the moment they are recorded', async () => {
    const before = (await year(2027)).workingDays;
    const { body, status } = await record({ on: '2027-08-27' });
    expect([status, body]).toEqual([
      201,
      {
        id: expect.any(String),
        on: '2027-08-27',
        name,
        source: 'agency',
        changeable: true,
        version: 1,
      },
    ]);
    const { workingDays, holidays } = await year(2027);
    expect(workingDays).toBe(before - 1);
    expect(holidays.filter(({ source }) => source === 'agency')).toEqual([body]);
    // The next Monday is 30 August; 28 August is a holiday of the law on a Saturday.
    expect(await workingDayAfter('2027-08-26')).toBe('2027-08-30');
    const { rows } = await api.owner.query(
      `select payload from outbox_event where type = 'workingDays.changed'`,
    );
    expect(rows).toEqual([
      { payload: { dayOffId: body.id, kind: 'publicHoliday', from: '2027-08-27' } },
    ]);
  });

  it('are recorded for the same day of several years, without days that are off already', async () => {
    await record({ on: '2028-01-15' });
    const { status } = await record({ on: '2027-01-15', everyYearUntil: 2029 });
    expect(status).toBe(201);
    const own = async (of: number) =>
      (await year(of)).holidays.filter(({ source }) => source === 'agency').map(({ on }) => on);
    expect([await own(2026), await own(2027), await own(2028), await own(2029)]).toEqual([
      [],
      ['2027-01-15'],
      ['2028-01-15'],
      ['2029-01-15'],
    ]);
    expect(await own(2030)).toEqual([]);
  });

  it('are refused where the day is one already, or has a decree', async () => {
    expect((await record({ on: '2027-01-07' })).problem.params).toEqual({ day: '07.01.2027' });
    expect(
      await tornike.refused('recordPublicHoliday', { body: { name, on: '2027-01-07' } }),
    ).toEqual([409, 'holiday-exists']);
    const body = { on: '2027-05-14', kind: 'dayOff', number: '1', decreedOn: '2026-11-20' };
    await tornike.ok('recordDayOffDecree', { body });
    expect(
      await tornike.refused('recordPublicHoliday', { body: { name, on: '2027-05-14' } }),
    ).toEqual([409, 'decree-exists']);
    expect(errorsOf(await record({ on: '2027-05-13', everyYearUntil: 2026 }))).toEqual([
      400,
      ['/everyYearUntil minimum'],
    ]);
    expect(errorsOf(await record({ on: '2029-05-13' }))).toEqual([400, ['/on dateRange']]);
  });

  it('are renamed and removed by administrators alone; those of the law are not', async () => {
    const { body } = await record({ on: '2027-08-27' });
    const at = { id: body.id, version: body.version };
    const renamed = { ka: 'სხვა', en: 'Other' };
    const changed = await tornike.ok('changePublicHoliday', { ...at, body: { name: renamed } });
    expect(changed).toMatchObject({ name: renamed, version: 2 });
    expect(await nino.refused('removePublicHoliday', { ...at, version: 2 })).toEqual([
      403,
      'forbidden',
    ]);
    expect((await tornike.call('removePublicHoliday', { ...at, version: 2 })).status).toBe(204);
    expect(await workingDayAfter('2027-08-26')).toBe('2027-08-27');
    const law = (await year(2027)).holidays[0];
    const ofLaw = { id: law?.id ?? '', version: law?.version ?? 0 };
    expect(await tornike.refused('removePublicHoliday', ofLaw)).toEqual([409, 'holiday-of-law']);
    expect(
      await tornike.refused('changePublicHoliday', { ...ofLaw, body: { name: renamed } }),
    ).toEqual([409, 'holiday-of-law']);
  });

  it('of a past day are removed on the day of their recording only', async () => {
    const { body } = await record({ on: '2026-11-20' });
    api.clock.set('2026-11-25T08:00:00Z');
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    const { version } = await tornike.ok('getPublicHoliday', { id: body.id });
    expect(await tornike.refused('removePublicHoliday', { id: body.id, version })).toEqual([
      409,
      'holiday-day-passed',
    ]);
  });

  it('stay at the next start, with the law of Georgia and without it', async () => {
    await record({ on: '2027-08-27' });
    await storeHolidays(api.owner as never, true);
    expect((await year(2027)).holidays.map(({ source }) => source)).toContain('agency');
    await storeHolidays(api.owner as never, false);
    expect((await year(2027)).holidays.map(({ on }) => on)).toEqual(['2027-08-27']);
    expect(await workingDayAfter('2027-08-26')).toBe('2027-08-30');
  });
});
