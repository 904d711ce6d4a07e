import request from 'supertest';
import { hashPassword } from '../../src/platform/auth/password.js';
import { TestApi, type Caller } from '../support/api.js';

const password = 'a password of this test';

/** What surrounds a sign-in: cookies, origins, caches, errors of OAuth, and the audit. */
describe('the edge of a sign-in', () => {
  let api: TestApi;
  let nino: Caller;
  let tornike: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    await api.owner.query('update user_account set password_hash = $2 where id = $1', [
      nino.id,
      await hashPassword(password),
    ]);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.owner.query('delete from sign_in_attempt');
  });

  const auth = (path: string) => request(api.address).post(`/api/v1/auth/${path}`);
  const credentials = () => ({ email: `${nino.id}@gza.example`, password });
  const signIn = () => auth('login').send(credentials());
  const cookieOf = (answer: { headers: Record<string, unknown> }) =>
    (answer.headers['set-cookie'] as string[]).map((cookie) => cookie.split(';')[0]).join('; ');

  it.each(['login', 'refresh', 'logout'])(
    '%s refuses a page of another origin, with a cookie too',
    async (path) => {
      const cookie = cookieOf(await signIn());
      const call = (headers: Record<string, string>) =>
        auth(path)
          .set('cookie', cookie)
          .set(headers)
          .send(path === 'login' ? credentials() : {});
      const foreign: Record<string, string>[] = [
        { origin: 'https://attacker.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site', origin: api.address },
      ];
      for (const headers of foreign)
        expect([headers, (await call(headers)).status]).toEqual([headers, 403]);
      // The refused ones ended nothing.
      expect((await auth('refresh').set('cookie', cookie).send({})).status).toBe(200);
      expect((await call({ origin: api.address })).status).toBeLessThan(300);
    },
  );

  it('keeps cookies from scripts and other sites, whatever host a caller forwards', async () => {
    for (const headers of [
      { host: 'gza.example' },
      { host: 'gza.example', 'x-forwarded-host': 'localhost' },
      { host: 'gza.example', 'x-forwarded-host': '127.0.0.1', 'x-forwarded-proto': 'http' },
    ]) {
      const answer = await auth('login').set(headers).send(credentials());
      const cookies = (answer.headers as unknown as { 'set-cookie': string[] })['set-cookie'];
      expect(cookies).toHaveLength(2);
      for (const cookie of cookies)
        expect(cookie.split('; ')).toEqual(
          expect.arrayContaining(['HttpOnly', 'SameSite=Strict', 'Secure', 'Path=/api/v1/auth']),
        );
    }
  });

  it('lets no answer of the API stay in a cache', async () => {
    const seen = [
      (await nino.call('listBeneficiaries')).headers,
      (await nino.call('getMe')).headers,
      (await nino.call('getBeneficiary', { id: tornike.id })).headers,
    ];
    expect(seen.map((headers) => headers['cache-control'])).toEqual(
      Array.from({ length: 3 }, () => 'no-store'),
    );
  });

  it('refuses weak passwords', async () => {
    const errorOf = async (answer: PromiseLike<{ status: number; body: unknown }>) => {
      const { status, body } = await answer;
      const errors = (body as { errors?: { pointer: string; code: string }[] }).errors;
      return [status, errors?.[0]?.pointer, errors?.[0]?.code];
    };
    const own = (newPassword: string) =>
      auth('password')
        .set('authorization', `Bearer ${nino.token}`)
        .send({ currentPassword: password, newPassword });
    for (const weak of ['aaaaaaaaaaaa', 'gza-demo-2026', `${nino.id}@gza.example`])
      expect([weak, await errorOf(own(weak))]).toEqual([
        weak,
        [400, '/newPassword', 'weakPassword'],
      ]);
  });

  const lastEntry = async (endpoint: string) => {
    const { rows } = await api.owner.query<Record<string, unknown>>(
      'select actor_id, role, operation, result, problem, recipient_id, criterion, subjects from audit_event where endpoint = $1 order by at desc, id desc limit 1',
      [endpoint],
    );
    return rows[0];
  };

  it('has an entry in the audit: who came in, who left, who tried', async () => {
    const cookie = cookieOf(await signIn());
    const done = { operation: 'signIn', result: 'done', problem: null, actor_id: nino.id };
    expect(await lastEntry('login')).toMatchObject({ ...done, role: 'socialWorker' });
    await auth('login').send({ ...credentials(), password: 'guess' });
    const failed = { actor_id: null, role: 'sign-in', operation: 'signIn', result: 'refused' };
    expect(await lastEntry('login')).toMatchObject({
      ...failed,
      problem: 'invalid-credentials',
      recipient_id: nino.id,
    });
    await auth('login').send({ email: 'nobody@gza.example', password: 'guess' });
    expect(await lastEntry('login')).toMatchObject({ ...failed, recipient_id: null });
    await auth('logout').set('cookie', cookie).send({});
    expect(await lastEntry('logout')).toMatchObject(done);
  });

  it('leaves entries where accounts, clients and the audit itself are read', async () => {
    await tornike.ok('listUsers');
    await tornike.ok('getUser', { id: nino.id });
    await tornike.ok('listApiClients');
    await tornike.ok('listAuditEvents');
    for (const operation of ['listUsers', 'getUser', 'listApiClients', 'listAuditEvents'])
      expect(await lastEntry(operation)).toMatchObject({
        actor_id: tornike.id,
        operation: 'consultation',
        result: 'done',
      });
  });

  it('names the record of a refused reading', async () => {
    const id = '01890000-0000-7000-8000-000000000000';
    expect(await nino.refused('getBeneficiary', { id })).toEqual([404, 'not-found']);
    expect(await lastEntry('getBeneficiary')).toMatchObject({
      actor_id: nino.id,
      result: 'refused',
      criterion: `/api/v1/beneficiaries/${id}`,
      subjects: [id],
    });
    expect(await tornike.refused('getCase', { id })).toEqual([403, 'forbidden']);
    expect(await lastEntry('getCase')).toMatchObject({
      criterion: `/api/v1/cases/${id}`,
      subjects: [],
    });
  });
});
