import pg from 'pg';
import { nameKeyParts } from '../../src/platform/text/name-key.js';
import { AtOnce } from '../support/at-once.js';
import { TestApi, type Caller } from '../support/api.js';

/** Nino and Lali take applications in one bureau, Levan in another. */
describe('a person who is registered twice within a minute', () => {
  let api: TestApi;
  let nino: Caller;
  let lali: Caller;
  let levan: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    lali = await api.staff('socialWorker', 'ლალი კიკნაძე');
    levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
  });
  afterAll(() => api.stop());

  const application = (person: object) => ({
    body: {
      channel: 'walkIn',
      category: 'formerPrisoner',
      beneficiary: { givenName: 'თამთა', sex: 'female', birthDate: '1988-03-04', ...person },
    },
  });
  const count = async (familyName: string) => {
    const { rows } = await api.owner.query<{ n: number }>(
      'select count(*)::int as n from beneficiary where family_name = $1',
      [familyName],
    );
    return rows[0]?.n;
  };
  const taken = [409, 'person-just-registered'];

  it('is one person, when three equal applications arrive at once without a key', async () => {
    const familyName = 'ღვინჯილია';
    // Nobody goes on before all three wait for the name, whoever was first.
    const key = [nameKeyParts('თამთა')[0], nameKeyParts(familyName)[0], '1988-03-04'].join(' ');
    const holder = new pg.Client({ connectionString: api.config.databaseUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query(`select pg_advisory_xact_lock(hashtextextended('gza person ' || $1, 0))`, [
      key,
    ]);
    const atOnce = await AtOnce.start(api);
    const running = Promise.all(
      [nino, lali, nino].map((caller) =>
        caller.call('createApplication', application({ familyName })),
      ),
    );
    await atOnce.untilWaiting(3);
    await holder.query('commit');
    const replies = await running;
    await Promise.all([holder.end(), atOnce.stop()]);
    const done = replies.filter(({ status }) => status === 201);
    const refused = replies.filter(({ status }) => status === 409);
    expect([done.length, refused.length, await count(familyName)]).toEqual([1, 2, 1]);
    for (const { problem } of refused)
      expect([problem.type, problem.params]).toEqual([
        '/problems/person-just-registered',
        { beneficiaryId: done[0]?.body.beneficiary.id },
      ]);
  });

  it.each([
    ['in Latin letters', 'ჩიტაშვილი', 'Chitashvili'],
    ['in capitals and blanks', 'Kobalia', '  KOBALIA '],
  ])('is the same person %s', async (_how, first, second) => {
    await nino.ok('createApplication', application({ familyName: first }));
    expect(await lali.refused('createApplication', application({ familyName: second }))).toEqual(
      taken,
    );
  });

  it('is the same person in a notice of release too', async () => {
    const person = {
      givenName: 'დათო',
      familyName: 'ნოზაძე',
      sex: 'male',
      birthDate: '1990-03-14',
    };
    await nino.ok('createApplication', application(person));
    expect(
      await lali.refused('recordReleaseNotice', {
        body: { beneficiary: person, establishment: 'N8', expectedOn: '2027-01-20' },
      }),
    ).toEqual(taken);
  });

  it.each([
    ['another day of birth', { birthDate: '1988-03-05' }],
    ['another given name', { givenName: 'მაია' }],
    ['another family name', { familyName: 'ლომიძე' }],
    ['another personal number', { personalNumber: '01024012346' }],
  ])('is another person by %s', async (what, other) => {
    const familyName = `წერეთელი${what.length}`.replace(/\d+/u, (n) =>
      Array.from(n, (digit) => 'აბგდევზთიკ'[Number(digit)]).join(''),
    );
    const number = String(20_000_000_000 + what.length);
    await nino.ok('createApplication', application({ familyName, personalNumber: number }));
    const second = application({ familyName, ...other });
    expect((await nino.call('createApplication', second)).status).toBe(201);
  });

  it('is another person without a day of birth, in another bureau, or after a minute', async () => {
    const familyName = 'აბაშიძე';
    const unknownDay = application({ familyName, birthDate: undefined });
    for (const caller of [nino, lali]) await caller.ok('createApplication', unknownDay);
    // The same request of the same worker is an accident, whatever is known of the person.
    expect(await nino.refused('createApplication', unknownDay)).toEqual([409, 'just-recorded']);
    await nino.ok('createApplication', application({ familyName }));
    await levan.ok('createApplication', application({ familyName }));
    api.clock.advance({ seconds: 61 });
    await nino.ok('createApplication', application({ familyName }));
    expect(await count(familyName)).toBe(5);
  });
});
