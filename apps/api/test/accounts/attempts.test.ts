import request from 'supertest';
import { hashPassword } from '../../src/platform/auth/password.js';
import { newClientSecret } from '../../src/platform/auth/sign-in.service.js';
import { TestApi, type Caller } from '../support/api.js';

const password = 'a password of this test';

/** Attempts are counted before they are evaluated: at most ten of a burst, wherever they come from. */
describe('attempts', () => {
  let api: TestApi;
  let people: Caller[];

  beforeAll(async () => {
    // Loopback is the proxy of this test, so that a request can come from any address.
    api = await TestApi.start(undefined, { GZA_TRUSTED_PROXIES: 'loopback' });
    people = [];
    for (let n = 0; n < 200; n++) people.push(await api.staff('socialWorker', `კოლეგა ${n}`));
    await api.owner.query('update user_account set password_hash = $1', [
      await hashPassword(password),
    ]);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.owner.query('delete from sign_in_attempt');
  });

  const emailOf = (person: Caller | undefined) => `${person?.id}@gza.example`;
  const signIn = (email: string, given: string, source = '198.51.100.7', cookie = '') =>
    request(api.address)
      .post('/api/v1/auth/login')
      .set('x-forwarded-for', source)
      .set('cookie', cookie)
      .send({ email, password: given });
  /** Numbers of the answers with each status. */
  const tally = (answers: readonly { status: number }[]) => {
    const counts: Record<number, number> = {};
    for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  };
  /** Sends requests at once, as many at a time as a browser farm would keep open. */
  async function burst<T>(
    inputs: readonly T[],
    send: (input: T) => PromiseLike<{ status: number }>,
  ) {
    const answers: { status: number }[] = [];
    const queue = [...inputs];
    await Promise.all(
      Array.from({ length: 25 }, async () => {
        for (let next = queue.pop(); next !== undefined; next = queue.pop())
          answers.push(await send(next));
      }),
    );
    return tally(answers);
  }
  const times = (n: number) => Array.from({ length: n }, (_, index) => index);
  const deviceOf = (answer: { headers: Record<string, string> }) =>
    String(answer.headers['set-cookie'])
      .split(',')
      .map((cookie) => cookie.split(';')[0] ?? '')
      .filter((cookie) => cookie.startsWith('gza_device='))
      .join('; ');

  it('of 500 at once on one account are evaluated ten times', async () => {
    expect(await burst(times(500), (n) => signIn(emailOf(people[0]), `guess ${n}`))).toEqual({
      401: 10,
      429: 490,
    });
  });

  it('on 200 accounts from one address are evaluated ten times', async () => {
    expect(await burst(people, (person) => signIn(emailOf(person), 'gza-demo-2026'))).toEqual({
      401: 10,
      429: 190,
    });
  });

  it('on one account from 40 addresses are evaluated ten times', async () => {
    const guess = (n: number) => signIn(emailOf(people[0]), 'guess', `203.0.113.${n + 1}`);
    expect(await burst(times(40), guess)).toEqual({ 401: 10, 429: 30 });
  });

  it('in all are a hundred, then unknown devices wait everywhere', async () => {
    const guess = (n: number) => signIn(emailOf(people[n]), 'guess', `203.0.113.${n + 1}`);
    expect(await burst(times(150), guess)).toEqual({ 401: 100, 429: 50 });
  });

  it('of others hold up no known device at the same address, and an unknown one for a minute at most', async () => {
    const [attacked, colleague] = [people[1], people[2]];
    const before = await signIn(emailOf(attacked), password);
    const device = deviceOf(before as never);
    expect(device).toContain('gza_device=');
    await burst(times(100), (n) => signIn(emailOf(attacked), `guess ${n}`));
    expect((await signIn(emailOf(attacked), password, undefined, device)).status).toBe(200);
    const unknown = await signIn(emailOf(colleague), password);
    expect([unknown.status, unknown.headers['retry-after']]).toEqual([429, '15']);
    api.clock.advance({ seconds: 15 });
    expect((await signIn(emailOf(colleague), password)).status).toBe(200);
  });

  it('of five hundred strangers at one moment leave a known device its connection', async () => {
    const device = deviceOf((await signIn(emailOf(people[6]), password)) as never);
    const guesses = Promise.all(times(500).map((n) => signIn(emailOf(people[6]), `guess ${n}`)));
    const known = await signIn(emailOf(people[6]), password, undefined, device);
    expect([known.status, tally(await guesses)]).toEqual([200, { 401: 10, 429: 490 }]);
  });

  it('of a known device are counted too, and it is known for its own accounts only', async () => {
    const device = deviceOf((await signIn(emailOf(people[3]), password)) as never);
    const guess = (n: number) => signIn(emailOf(people[3]), `guess ${n}`, undefined, device);
    expect(await burst(times(40), guess)).toEqual({ 401: 10, 429: 30 });
    await api.owner.query('delete from sign_in_attempt');
    const foreign = (n: number) => signIn(emailOf(people[4]), `guess ${n}`, undefined, device);
    await burst(times(20), (n) => signIn(emailOf(people[4]), `guess ${n}`));
    expect(tally([await foreign(1)])).toEqual({ 429: 1 });
    const forged = `${device.slice(0, -6)}AAAAAA`;
    expect((await signIn(emailOf(people[3]), password, undefined, forged)).status).toBe(429);
  });

  it('of an unknown account are answered and delayed like those of a known one', async () => {
    const answers = await burst(times(30), (n) => signIn('nobody@gza.example', `guess ${n}`));
    expect(answers).toEqual({ 401: 10, 429: 20 });
  });

  it('at the secret of a client are counted, and its known address goes on', async () => {
    const client = await api.client('reportingClient', ['reporting:read']);
    const { secret, hash } = newClientSecret();
    await api.owner.query('update api_client set secret_hash = $2 where id = $1', [
      client.id,
      hash,
    ]);
    const exchange = (given: string, source: string) =>
      request(api.address)
        .post('/api/oauth/token')
        .type('form')
        .set('x-forwarded-for', source)
        .send({ grant_type: 'client_credentials', client_id: client.id, client_secret: given });
    expect((await exchange(secret, '192.0.2.1')).status).toBe(200);
    const guess = (n: number) => exchange('guess', `203.0.113.${n + 1}`);
    expect(await burst(times(100), guess)).toEqual({ 401: 10, 429: 90 });
    expect((await exchange(secret, '192.0.2.1')).status).toBe(200);
    expect((await exchange(secret, '192.0.2.2')).status).toBe(429);
  });

  it('at the current password are counted', async () => {
    const change = (currentPassword: string) =>
      request(api.address)
        .post('/api/v1/auth/password')
        .set('authorization', `Bearer ${people[5]?.token}`)
        .send({ currentPassword, newPassword: 'nine green bottles hang' });
    expect(await burst(times(60), (n) => change(`guess ${n}`))).toEqual({ 400: 10, 429: 50 });
    expect((await change(password)).status).toBe(429);
    api.clock.advance({ seconds: 15 });
    expect((await change(password)).status).toBe(204);
  });
});

describe('the address of a caller', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it('is not what the caller writes, unless a trusted proxy does', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 12; n++) {
      const { status } = await request(api.address)
        .post('/api/v1/auth/login')
        .set('x-forwarded-for', `203.0.113.${n}`)
        .send({ email: `nobody${n}@gza.example`, password: 'guess' });
      statuses.push(status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  });
});
