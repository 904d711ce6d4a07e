import { settingDefaults } from '@gza/contract';
import { TestApi, type Caller, type Reply } from '../support/api.js';
import { registerOrganisation } from '../support/organisations.js';

const errorsOf = ({ status, problem }: Reply<unknown>) => [
  status,
  problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`),
];
const today = '2026-11-24';

/** Tornike sets up the agency; each test begins with an installation of its own. */
describe('settings of the agency', () => {
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

  const change = async (body: object, validFrom = today) => {
    const { version } = await tornike.ok('getSettings');
    return tornike.call('changeSettings', { version, body: { ...body, validFrom } });
  };
  const person = (personalNumber: string, more: object = {}) => ({
    beneficiary: {
      givenName: 'ანა',
      familyName: 'ლორელი',
      sex: 'female',
      personalNumber,
      ...more,
    },
    category: 'probationerVoluntary',
    channel: 'walkIn',
  });
  const apply = (body: object) => nino.call('createApplication', { body: body as never });

  it('are those of Georgia until somebody changes them, for every user', async () => {
    expect(await nino.ok('getSettings')).toEqual({ ...settingDefaults, planned: [], version: 1 });
    expect(
      await nino.refused('changeSettings', { version: 1, body: { validFrom: today } }),
    ).toEqual([403, 'forbidden']);
  });

  it('hold from the day that is named, and a later value waits for its day', async () => {
    const now = await change({ hotlineNumber: '1481', invitationDays: 3 });
    expect(now.body).toMatchObject({ hotlineNumber: '1481', invitationDays: 3, planned: [] });
    const later = await change({ hotlineNumber: '116 006' }, '2026-12-01');
    expect(later.body).toMatchObject({
      hotlineNumber: '1481',
      planned: [{ setting: 'hotlineNumber', validFrom: '2026-12-01', value: '"116 006"' }],
    });
    api.clock.set('2026-12-01T08:00:00Z');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    expect(await nino.ok('getSettings')).toMatchObject({ hotlineNumber: '116 006', planned: [] });
  });

  it('end what was planned when a value is set again', async () => {
    await change({ hotlineNumber: '1481' }, '2026-12-01');
    const { body } = await change({ hotlineNumber: null });
    expect(body).toMatchObject({ hotlineNumber: null, planned: [] });
  });

  it('are changed by nobody at an older version, and the change is audited with what was before', async () => {
    const { version } = await tornike.ok('getSettings');
    await change({ hotlineNumber: '1481' });
    const stale = { version, body: { hotlineNumber: '1', validFrom: today } };
    expect(
      await tornike.refused('changeSettings', {
        ...stale,
        body: { ...stale.body, hotlineNumber: '116' },
      }),
    ).toEqual([412, 'stale-version']);
    const { rows } = await api.owner.query(
      `select criterion from audit_event where endpoint = 'changeSettings' and result = 'done'`,
    );
    expect(rows).toEqual([{ criterion: `from ${today}, before: hotlineNumber null` }]);
  });

  const wrongValues: readonly (readonly [object, string])[] = [
    [{ timeZone: 'Tbilisi' }, '/timeZone timeZone'],
    [{ timeZone: '+04:00' }, '/timeZone timeZone'],
    [{ phoneRegion: 'XX' }, '/phoneRegion country'],
    [{ phoneRegion: 'md' }, '/phoneRegion country'],
    [{ personalNumberForm: '11 digits' }, '/personalNumberForm personalNumberFormSigns'],
    [{ personalNumberForm: '999-' }, '/personalNumberForm personalNumberFormSigns'],
    [{ hotlineNumber: 'call us' }, '/hotlineNumber hotlineNumber'],
    [{ preReleaseWindow: { from: 5, until: 5 } }, '/preReleaseWindow/from minimum'],
    [
      {
        duplicateSearches: {
          searchesWithoutReason: 5,
          peopleWithoutReason: 3,
          searches: 4,
          people: 3,
        },
      },
      '/duplicateSearches/searchesWithoutReason maximum',
    ],
    [
      {
        duplicateSearches: {
          searchesWithoutReason: 4,
          peopleWithoutReason: 3,
          searches: 4,
          people: 0,
        },
      },
      '/duplicateSearches/people minimum',
    ],
    [
      { taskPeriods: { ...settingDefaults.taskPeriods, silentForManagementDays: 13 } },
      '/taskPeriods/silentForManagementDays minimum',
    ],
    [
      { taskPeriods: { ...settingDefaults.taskPeriods, visitLateDays: 31 } },
      '/taskPeriods/visitDays minimum',
    ],
    [
      { taskPeriods: { ...settingDefaults.taskPeriods, aftercareSecondMonths: 3 } },
      '/taskPeriods/aftercareSecondMonths minimum',
    ],
    [{ monthsOfPlansAhead: 0 }, '/monthsOfPlansAhead minimum'],
    [{ firstYearOfLives: 1799 }, '/firstYearOfLives minimum'],
  ];

  it('refuse values that mean nothing, each at its field', async () => {
    for (const [body, error] of wrongValues)
      expect([body, ...errorsOf(await change(body))]).toEqual([body, 400, [error]]);
  });

  it('refuse a day of the past, and a time zone that is planned', async () => {
    expect(errorsOf(await change({ invitationDays: 3 }, '2026-11-23'))).toEqual([
      400,
      ['/validFrom dateRange'],
    ]);
    expect(errorsOf(await change({ timeZone: 'Europe/Chisinau' }, '2026-11-25'))).toEqual([
      400,
      ['/validFrom notApplicable'],
    ]);
  });

  describe('the form of personal numbers', () => {
    it('is the one of the agency in requests, imports and the search', async () => {
      const refused = await apply(person('0100101234'));
      expect(errorsOf(refused)).toEqual([400, ['/beneficiary/personalNumber personalNumber']]);
      expect(refused.problem.errors?.[0]?.detail).toMatch(/99999999999/u);
      await change({ personalNumberForm: '9999999999999' });
      expect(errorsOf(await apply(person('01001012345')))).toEqual([
        400,
        ['/beneficiary/personalNumber personalNumber'],
      ]);
      const made = await apply(person('2004004012345'));
      expect(made.status).toBe(201);
      const found = await nino.ok('searchBeneficiaries', { body: { text: '2004 004 012345' } });
      expect(found.items.map(({ personalNumber }) => personalNumber)).toEqual(['2004004012345']);
    });

    it('may have letters, and a number of before stays', async () => {
      const made = await apply(person('01001012345'));
      const id = (made.body as { beneficiary: { id: string } }).beneficiary.id;
      await change({ personalNumberForm: 'AA 999999' });
      const other = person('AB 123456', { familyName: 'სხვა' });
      expect((await apply(other)).status).toBe(201);
      const found = await nino.ok('searchBeneficiaries', { body: { text: 'ab 123456' } });
      expect(found.items).toMatchObject([{ personalNumber: 'AB 123456' }]);
      const { version } = await nino.ok('getBeneficiary', { id });
      const kept = await nino.call('changeBeneficiary', {
        id,
        version,
        body: { personalNumber: '01001012345', address: 'თბილისი' },
      });
      expect([kept.status, (kept.body as { address: string }).address]).toEqual([200, 'თბილისი']);
    });
  });

  it('read phone numbers of the country that is set', async () => {
    await change({ phoneRegion: 'MD' });
    const made = await apply(person('01001012345', { phone: '062 123 456' }));
    const id = (made.body as { beneficiary: { id: string } }).beneficiary.id;
    expect((await nino.ok('getBeneficiary', { id })).phone).toBe('+37362123456');
    expect((await nino.ok('getMe')).phoneRegion).toBe('MD');
  });

  it('set the range of plausible dates', async () => {
    const born = (birthDate: string) => apply(person('01001012345', { birthDate }));
    await change({ firstYearOfLives: 1930 });
    const refused = await born('1929-12-31');
    expect([errorsOf(refused), refused.problem.errors?.[0]?.detail]).toEqual([
      [400, ['/beneficiary/birthDate dateRange']],
      expect.stringContaining('01.01.1930'),
    ]);
    expect((await born('1930-01-01')).status).toBe(201);
  });

  describe('the time zone', () => {
    /** Days of the agency in the API, in SQL and in a time of day. */
    const days = async () => {
      const { timeZone } = await nino.ok('getMe');
      const made = await apply(person('01001012345'));
      return [timeZone, (made.body as { appliedOn: string }).appliedOn];
    };

    /** Zone and day of the statements of an actor who is opened at an instant. */
    const inSql = async (at: string) => {
      await api.owner.query('begin');
      await api.owner.query(
        `select app.open_actor('user', u.id, s.id, u.role, u.bureau_id, u.organisation_id, $2)
         from sign_in s join user_account u on u.id = s.user_id where u.id = $1 limit 1`,
        [nino.id, at],
      );
      const { rows } = await api.owner.query<{ zone: string; today: string }>(
        'select app.zone() as zone, app.today()::text as today',
      );
      await api.owner.query('rollback');
      return rows[0];
    };

    it('sets the day in the API and in the database', async () => {
      api.clock.set('2026-11-24T21:30:00Z');
      await change({ timeZone: 'Europe/Chisinau' }, '2026-11-25');
      api.clock.set('2026-11-24T19:30:00Z');
      expect((await change({ timeZone: 'Europe/Chisinau' })).status).toBe(200);
      // 23:30 of 24 November in Chisinau; 01:30 of the next day in Tbilisi.
      api.clock.set('2026-11-24T21:30:00Z');
      expect(await days()).toEqual(['Europe/Chisinau', '2026-11-24']);
      const { items } = await nino.ok('listApplications', { query: {} });
      expect(items).toMatchObject([{ appliedOn: '2026-11-24' }]);
      const { rows } = await api.owner.query(
        `select p.proname from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosrc like '%Asia/Tbilisi%'`,
      );
      expect(rows).toEqual([{ proname: 'zone' }]);
      expect(await inSql('2026-11-24T21:30:00Z')).toEqual({
        zone: 'Europe/Chisinau',
        today: '2026-11-24',
      });
    });

    it('is fixed once a person is recorded, and so is the spelling of the search', async () => {
      await apply(person('01001012345'));
      const reply = await change({ timeZone: 'Europe/Chisinau', romanisation: false });
      expect([reply.status, reply.problem.params]).toEqual([
        409,
        { settings: ['timeZone', 'romanisation'] },
      ]);
      expect((await change({ timeZone: 'Asia/Tbilisi', romanisation: true })).status).toBe(200);
    });

    it('is fixed once an organisation is recorded', async () => {
      await registerOrganisation(api, 'ა(ა)იპ „ლორი“', 'NNLE Lori');
      const reply = await change({ romanisation: false });
      expect([reply.status, reply.problem.params]).toEqual([409, { settings: ['romanisation'] }]);
    });
  });

  it('find names by the spelling of the agency alone, where scripts are not folded', async () => {
    await change({ romanisation: false });
    await apply(person('01001012345', { givenName: 'Ștefan', familyName: 'Chihai' }));
    const found = async (text: string) =>
      (await nino.ok('searchBeneficiaries', { body: { text } })).items.map(
        ({ familyName }) => familyName,
      );
    expect([await found('chihai'), await found('stefan')]).toEqual([['Chihai'], ['Chihai']]);
  });
});
