import type { Dto } from '@gza/contract';
import { deviceKey } from '../../src/platform/auth/device-key.js';
import { hashPassword } from '../../src/platform/auth/password.js';
import { TestApi, type Caller } from '../support/api.js';

const password = 'a password of this test';

/** The key to the data on a device: only its user gets it, with a valid sign-in. */
describe('the device key', () => {
  let api: TestApi;
  let nino: Caller;
  let levan: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    levan = await api.staff('facilitator', 'ლევან კაპანაძე');
    await api.owner.query('update user_account set password_hash = $1', [
      await hashPassword(password),
    ]);
  });
  afterAll(() => api.stop());

  const post = (path: string, body: object, cookie = '') =>
    fetch(`${api.address}/api/v1/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
  const signIn = async ({ id }: Caller, typed = password) => {
    const answer = await post('login', { email: `${id}@gza.example`, password: typed });
    return {
      answer,
      cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
      body: (await answer.json()) as Dto<'SignedIn'>,
    };
  };
  const refresh = async (cookie: string) => {
    const answer = await fetch(`${api.address}/api/v1/auth/refresh`, {
      method: 'POST',
      headers: { cookie },
    });
    return { status: answer.status, body: (await answer.json()) as Dto<'SignedIn'> };
  };

  it('is the same at every sign-in and refresh of a user, and another for another user', async () => {
    const first = await signIn(nino);
    expect(first.answer.headers.get('cache-control')).toBe('no-store');
    expect(Buffer.from(first.body.deviceKey, 'base64url')).toHaveLength(32);
    expect((await signIn(nino)).body.deviceKey).toBe(first.body.deviceKey);
    expect((await refresh(first.cookie)).body.deviceKey).toBe(first.body.deviceKey);
    expect((await signIn(levan)).body.deviceKey).not.toBe(first.body.deviceKey);
  });

  it('depends on the secret of the server', () => {
    expect(deviceKey('one secret', nino.id)).not.toBe(deviceKey('another secret', nino.id));
  });

  it('survives a new password, so that what waits on the device stays readable', async () => {
    const before = await signIn(levan);
    const changed = await fetch(`${api.address}/api/v1/auth/password`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${before.body.accessToken}`,
      },
      body: JSON.stringify({ currentPassword: password, newPassword: 'another long password' }),
    });
    expect(changed.status).toBe(204);
    const after = await signIn(levan, 'another long password');
    expect(after.body.deviceKey).toBe(before.body.deviceKey);
  });

  it('is not handed out for a wrong password, without a sign-in, or after it has ended', async () => {
    const refused = await signIn(nino, 'not the password');
    expect([refused.answer.status, JSON.stringify(refused.body)]).toEqual([
      401,
      expect.not.stringContaining('deviceKey'),
    ]);
    expect((await refresh('')).status).toBe(401);
    const { cookie } = await signIn(nino);
    await fetch(`${api.address}/api/v1/auth/logout`, { method: 'POST', headers: { cookie } });
    const ended = await refresh(cookie);
    expect([ended.status, JSON.stringify(ended.body)]).toEqual([
      401,
      expect.not.stringContaining('deviceKey'),
    ]);
  });

  it('is in no answer of a user with a token alone', async () => {
    expect(JSON.stringify(await nino.ok('getMe'))).not.toContain('deviceKey');
  });
});
