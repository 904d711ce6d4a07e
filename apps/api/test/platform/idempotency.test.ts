import { forgetKeys } from '../../src/platform/db/forget-keys.job.js';
import { TestApi, type Caller } from '../support/api.js';

/** A retry gets the first answer and changes nothing, for a day. */
describe.each(['on', 'off'])('idempotency keys (pipelining %s)', (pipelining) => {
  let api: TestApi;
  let nino: Caller;

  beforeAll(async () => {
    api = await TestApi.start(undefined, { GZA_PIPELINING: pipelining });
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  });
  afterAll(() => api.stop());

  const apply = (key: string, familyName = 'წერეთელი') =>
    nino.call('createApplication', {
      key,
      body: {
        channel: 'hotline',
        category: 'formerPrisoner',
        // Requests with different keys have different bodies: an equal one a moment later is an accident.
        request: key,
        beneficiary: { givenName: 'მაია', familyName, sex: 'female' },
      },
    });
  const people = async () => {
    const { rows } = await api.owner.query<{ count: number }>(
      'select count(*)::int from beneficiary',
    );
    return rows[0]?.count;
  };
  const keys = async () => {
    const { rows } = await api.owner.query<{ key: string }>(
      'select key from idempotency_key order by key',
    );
    return rows.map((row) => row.key);
  };

  it('refuse while the same request is under way, and do nothing', async () => {
    const before = await people();
    await api.owner.query('begin');
    await api.owner.query(
      `select pg_advisory_xact_lock(hashtextextended($1 || ' ' || 'under-way', 0))`,
      [nino.id],
    );
    const meanwhile = await apply('under-way');
    await api.owner.query('rollback');
    expect([meanwhile.status, meanwhile.problem.type, await people()]).toEqual([
      409,
      '/problems/idempotency-in-flight',
      before,
    ]);
    expect((await apply('under-way')).status).toBe(201);
  });

  it('let one of two requests through that come at once', async () => {
    const before = await people();
    const both = await Promise.all([apply('at-once'), apply('at-once')]);
    expect(both.filter((r) => r.status === 201 && !r.headers['idempotent-replay'])).toHaveLength(1);
    expect(await people()).toBe((before ?? 0) + 1);
  });

  it('belong to whoever made them', async () => {
    const dato = await api.staff('socialWorker', 'დათო მაისურაძე');
    await apply('of-nino');
    const before = await people();
    const other = await dato.call('createApplication', {
      key: 'of-nino',
      body: {
        channel: 'walkIn',
        category: 'formerPrisoner',
        beneficiary: { givenName: 'გია', familyName: 'ლომიძე', sex: 'male' },
      },
    });
    expect([other.status, other.headers['idempotent-replay'], await people()]).toEqual([
      201,
      undefined,
      (before ?? 0) + 1,
    ]);
  });

  it('are kept for a day and then forgotten with the answers under them', async () => {
    await api.owner.query('delete from idempotency_key');
    await apply('of-yesterday');
    api.clock.advance({ hours: 1 });
    await apply('of-an-hour-later');
    api.clock.advance({ hours: 23 });
    await forgetKeys(api.server.uow)({});
    expect(await keys()).toEqual(['of-an-hour-later', 'of-yesterday']);
    api.clock.advance({ seconds: 1 });
    await forgetKeys(api.server.uow)({});
    expect(await keys()).toEqual(['of-an-hour-later']);
  });
});
