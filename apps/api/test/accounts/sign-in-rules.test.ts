import { hashPassword } from '../../src/platform/auth/password.js';
import { newClientSecret } from '../../src/platform/auth/sign-in.service.js';
import { TestApi, type Caller } from '../support/api.js';
import { acceptInvitation } from '../support/invitations.js';
import { registerOrganisation } from '../support/organisations.js';

const password = 'a password of this test';

interface SignedIn {
  readonly status: number;
  readonly token: string;
  readonly cookie: string;
  readonly retryAfter: string | null;
  readonly detail: string;
}

/** The rules of a sign-in, each at the second before its limit and at the limit. The clock is moved. */
describe('a sign-in', () => {
  let api: TestApi;
  let nino: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  /** Each test has an account of its own, and failed attempts of other tests do not count. */
  beforeEach(async () => {
    await api.owner.query('delete from sign_in_attempt');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    await api.owner.query('update user_account set password_hash = $2 where id = $1', [
      nino.id,
      await hashPassword(password),
    ]);
  });

  const post = async (path: string, body: object, cookie = ''): Promise<SignedIn> => {
    const answer = await fetch(`${api.address}/api/v1/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', cookie },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    const read = (text ? JSON.parse(text) : {}) as { accessToken?: string; detail?: string };
    return {
      status: answer.status,
      token: read.accessToken ?? '',
      cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
      retryAfter: answer.headers.get('retry-after'),
      detail: read.detail ?? '',
    };
  };
  const signIn = (given = password, email = `${nino.id}@gza.example`) =>
    post('login', { email, password: given });
  const refresh = ({ cookie }: SignedIn) => post('refresh', {}, cookie);
  const meWith = async ({ token }: SignedIn) =>
    (
      await fetch(`${api.address}/api/v1/me`, {
        headers: { authorization: `Bearer ${token}` },
      })
    ).status;
  const endings = async () => {
    const { rows } = await api.owner.query<{ because: string | null }>(
      `select revoked_because as because from sign_in where user_id = $1 and refresh_hash <> '' order by created_at, id`,
      [nino.id],
    );
    return rows.map((row) => row.because);
  };

  it('has an access token of ten minutes', async () => {
    const first = await signIn();
    api.clock.advance({ seconds: 599 });
    expect(await meWith(first)).toBe(200);
    api.clock.advance({ seconds: 1 });
    expect(await meWith(first)).toBe(401);
    expect(await meWith(await refresh(first))).toBe(200);
  });

  it('takes the token before last for thirty seconds, for a second tab', async () => {
    const first = await signIn();
    api.clock.advance({ minutes: 5 });
    const second = await refresh(first);
    api.clock.advance({ seconds: 30 });
    const tab = await refresh(first);
    expect([tab.status, (await refresh(second)).status]).toEqual([200, 200]);
    expect(await endings()).toEqual([null]);
  });

  it('ends wholly when a token that was rotated away comes back later', async () => {
    const first = await signIn();
    api.clock.advance({ minutes: 5 });
    const second = await refresh(first);
    api.clock.advance({ seconds: 31 });
    expect(await meWith(second)).toBe(200);
    expect((await refresh(first)).status).toBe(401);
    expect(await endings()).toEqual(['reuse']);
    expect([await meWith(second), (await refresh(second)).status]).toEqual([401, 401]);
  });

  it('ends with a token that was never given out, and leaves the others alone', async () => {
    const [mine, other] = [await signIn(), await signIn()];
    const forged = { ...mine, cookie: `${mine.cookie.slice(0, -4)}AAAA` };
    expect((await refresh(forged)).status).toBe(401);
    expect([await meWith(mine), await meWith(other)]).toEqual([401, 200]);
    expect((await refresh(other)).status).toBe(200);
  });

  it('lasts two hours without use', async () => {
    const first = await signIn();
    api.clock.advance({ hours: 2 });
    const second = await refresh(first);
    expect(second.status).toBe(200);
    api.clock.advance({ hours: 2, seconds: 1 });
    expect((await refresh(second)).status).toBe(401);
  });

  it('lasts twelve hours with use', async () => {
    let current = await signIn();
    for (let hour = 1; hour < 12; hour++) {
      api.clock.advance({ hours: 1 });
      current = await refresh(current);
      expect(current.status).toBe(200);
    }
    api.clock.advance({ minutes: 59, seconds: 59 });
    current = await refresh(current);
    expect([current.status, await meWith(current)]).toEqual([200, 200]);
    api.clock.advance({ seconds: 1 });
    expect([await meWith(current), (await refresh(current)).status]).toEqual([401, 401]);
  });

  it('is over after signing out, for its access token too', async () => {
    const [mine, other] = [await signIn(), await signIn()];
    expect((await post('logout', {}, mine.cookie)).status).toBe(204);
    expect([await meWith(mine), (await refresh(mine)).status]).toEqual([401, 401]);
    expect([await meWith(other), await endings()]).toEqual([200, ['logout', null]]);
  });

  it('lets the eleventh guess within fifteen minutes wait, longer and longer, up to a minute', async () => {
    for (let guess = 1; guess <= 10; guess++) {
      expect((await signIn(`guess ${guess}`)).status).toBe(401);
      api.clock.advance({ seconds: 10 });
    }
    for (const [seconds, already] of [
      [15, 10],
      [30, 0],
      [60, 0],
      [60, 0],
    ] as const) {
      const early = await signIn('guess');
      // What is refused is not counted, so nobody can lengthen the wait of the owner.
      expect([early.status, early.retryAfter]).toEqual([429, String(seconds - already)]);
      expect(early.detail).toContain(String(seconds - already));
      api.clock.advance({ seconds: seconds - already - 1 });
      expect((await signIn()).status).toBe(429);
      api.clock.advance({ seconds: 1 });
      expect((await signIn('guess')).status).toBe(401);
    }
    api.clock.advance({ seconds: 60 });
    expect((await signIn()).status).toBe(200);
  });

  it('takes one cookie three times at once, for three tabs', async () => {
    const first = await signIn();
    const tabs = await Promise.all([refresh(first), refresh(first), refresh(first)]);
    expect(tabs.map((tab) => tab.status)).toEqual([200, 200, 200]);
    for (const tab of tabs) expect(await meWith(tab)).toBe(200);
    expect((await refresh(tabs[2] ?? first)).status).toBe(200);
    expect(await endings()).toEqual([null]);
  });

  it('counts from nothing again after the right password', async () => {
    for (const round of [1, 2]) {
      for (let guess = 1; guess <= 9; guess++) await signIn(`guess ${round}`);
      expect((await signIn()).status).toBe(200);
    }
  });

  it('is over when an administrator invites to set a new password, and goes on with that', async () => {
    const tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    const old = await signIn();
    const next = 'another one, much longer';
    const { invitation } = await tornike.ok('inviteUser', { id: nino.id, version: 1 });
    expect([await meWith(old), (await refresh(old)).status]).toEqual([401, 401]);
    expect(await endings()).toEqual(['administration']);
    expect((await signIn()).status).toBe(401);
    expect((await acceptInvitation(api, invitation, next)).status).toBe(204);
    expect([(await signIn()).status, (await signIn(next)).status]).toEqual([401, 200]);
  });

  it('of a client takes the secret before last until its day, and no eleventh guess', async () => {
    const organisation = await registerOrganisation(api, 'ა(ა)იპ „ხიდი“', 'NNLE Khidi');
    const client = await api.client('partnerClient', ['referrals:read'], organisation);
    const [old, present] = [newClientSecret(), newClientSecret()];
    const until = new Date(api.clock.now().getTime() + 60_000);
    await api.owner.query(
      'update api_client set secret_hash = $2, previous_hash = $3, previous_until = $4 where id = $1',
      [client.id, present.hash, old.hash, until],
    );
    const exchange = async (secret: string, scope = 'referrals:read') =>
      (
        await fetch(`${api.address}/api/oauth/token`, {
          method: 'POST',
          body: new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: client.id,
            client_secret: secret,
            scope,
          }),
        })
      ).status;
    api.clock.advance({ seconds: 59 });
    expect([await exchange(old.secret), await exchange(present.secret)]).toEqual([200, 200]);
    expect(await exchange(present.secret, 'referrals:read reporting:read')).toBe(400);
    api.clock.advance({ seconds: 1 });
    expect([await exchange(old.secret), await exchange(present.secret)]).toEqual([401, 200]);
    // An address from which the client has signed in is its device.
    for (let guess = 1; guess <= 10; guess++) expect(await exchange('guess')).toBe(401);
    expect(await exchange(present.secret)).toBe(429);
    api.clock.advance({ seconds: 15 });
    expect(await exchange(present.secret)).toBe(200);
  });
});
