import { hashPassword } from '../../src/platform/auth/password.js';
import { TestApi, type Caller } from '../support/api.js';

const before = 'a password of this test';
const after = 'another one, much longer';

describe('changing the own password', () => {
  let api: TestApi;
  let nino: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.owner.query('update user_account set password_hash = $1', [
      await hashPassword(before),
    ]);
  });

  const call = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${api.address}/api/v1/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const signIn = async (password: string) => {
    const answer = await call('login', { email: `${nino.id}@gza.example`, password });
    const { accessToken } = (await answer.json()) as { accessToken: string };
    return {
      status: answer.status,
      authorization: `Bearer ${accessToken}`,
      cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
    };
  };

  it('asks for the current one and for twelve characters, and blames the field, not the session', async () => {
    const { authorization } = await signIn(before);
    const errors = async (body: object) => {
      const answer = await call('password', body, { authorization });
      const { errors } = (await answer.json()) as { errors: { pointer: string; code: string }[] };
      return [answer.status, ...errors.map(({ pointer, code }) => `${pointer} ${code}`)];
    };
    expect(await errors({ currentPassword: 'a wrong one', newPassword: after })).toEqual([
      400,
      '/currentPassword wrongPassword',
    ]);
    expect(await errors({ currentPassword: before, newPassword: 'short' })).toEqual([
      400,
      '/newPassword minLength',
    ]);
    expect((await call('password', { currentPassword: before, newPassword: after })).status).toBe(
      401,
    );
    expect((await signIn(before)).status).toBe(200);
  });

  it('ends every other sign-in, and goes on with this one', async () => {
    const [here, elsewhere] = [await signIn(before), await signIn(before)];
    const { authorization } = here;
    const changed = await call(
      'password',
      { currentPassword: before, newPassword: after },
      { authorization },
    );
    expect(changed.status).toBe(204);
    expect((await call('refresh', {}, { cookie: here.cookie })).status).toBe(200);
    expect((await call('refresh', {}, { cookie: elsewhere.cookie })).status).toBe(401);
    expect((await signIn(before)).status).toBe(401);
    expect((await signIn(after)).status).toBe(200);
  });
});
