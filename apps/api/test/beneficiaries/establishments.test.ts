import { TestApi, type Caller, type Reply } from '../support/api.js';

const errorsOf = ({ status, problem }: Reply<unknown>) => [
  status,
  problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`),
];
const name = (text: string) => ({ ka: `${text} ქართულად`, en: text });

/** The list of penitentiary establishments, which notices of release name. */
describe('establishments', () => {
  let api: TestApi;
  let tornike: Caller;
  let nino: Caller;
  beforeEach(async () => {
    api = await TestApi.start();
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  });
  afterEach(() => api.stop());

  const add = (code: string) =>
    tornike.ok('createEstablishment', { body: { code, name: name(code) } });
  let people = 0;
  const notice = (establishment: string) =>
    nino.call('recordReleaseNotice', {
      body: {
        beneficiary: {
          givenName: 'ანა',
          familyName: ['ლორელი', 'ჯავახელი', 'რაჭველი', 'მესხი'][people++ % 4] ?? '',
          sex: 'female',
        },
        establishment,
        expectedOn: '2027-01-15',
      },
    });

  it('are added once by an administrator, renamed and ended', async () => {
    const made = await add('N5');
    expect(made).toEqual({ code: 'N5', name: name('N5'), active: true, version: 1 });
    const body = { code: 'N5', name: name('x') };
    expect(await tornike.refused('createEstablishment', { body })).toEqual([
      409,
      'establishment-exists',
    ]);
    expect(await nino.refused('createEstablishment', { body })).toEqual([403, 'forbidden']);
    const changed = await tornike.ok('changeEstablishment', {
      code: 'N5',
      version: 1,
      body: { name: name('Women'), active: false },
    });
    expect(changed).toEqual({ code: 'N5', name: name('Women'), active: false, version: 2 });
    expect(
      await tornike.refused('changeEstablishment', { code: 'N5', version: 1, body: {} }),
    ).toEqual([412, 'stale-version']);
    expect(await nino.ok('listEstablishments')).toEqual({ items: [changed] });
  });

  it.each(['', 'N 5', '№5', '-5', 'N5_'])('are refused with the code %j', async (code) => {
    const reply = await tornike.call('createEstablishment', { body: { code, name: name('x') } });
    expect(reply.status).toBe(400);
    expect(reply.problem.errors?.[0]?.pointer).toBe('/code');
  });

  it('are free texts of a notice while none is listed, and of the list afterwards', async () => {
    const before = await notice('რუსთავის №5');
    expect(before.status).toBe(201);
    await add('N5');
    const unlisted = await notice('N6');
    expect(errorsOf(unlisted)).toEqual([400, ['/establishment unlisted']]);
    expect((await notice('N5')).status).toBe(201);
    const { id, version } = before.body;
    const moved = await nino.ok('changeReleaseNotice', {
      id,
      version,
      body: { establishment: 'რუსთავის №5', expectedOn: '2027-01-20' },
    });
    expect(moved).toMatchObject({ establishment: 'რუსთავის №5', expectedOn: '2027-01-20' });
  });

  it('that have ended are named by no new notice, and kept where they are', async () => {
    const { version } = await add('N5');
    const present = await notice('N5');
    await tornike.ok('changeEstablishment', { code: 'N5', version, body: { active: false } });
    expect(errorsOf(await notice('N5'))).toEqual([400, ['/establishment inactive']]);
    const kept = await nino.ok('changeReleaseNotice', {
      id: present.body.id,
      version: present.body.version,
      body: { establishment: 'N5', expectedOn: '2027-01-21' },
    });
    expect(kept.expectedOn).toBe('2027-01-21');
  });
});
