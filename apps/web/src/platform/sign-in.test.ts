/** @jest-environment jsdom */
import { createClient } from '@gza/client';
import { accessToken, resumeSignIn, signedInFetch, signIn } from './sign-in.js';

const me = {
  id: '0190a000-0000-7000-8000-000000000001',
  name: 'ნინო ბერიძე',
  role: 'socialWorker',
  email: 'nino@gza.ge',
  bureauId: null,
  organisationId: null,
  language: 'ka',
};
const deviceKey = 'a'.repeat(43);
const answer = (status: number, body: unknown) =>
  ({
    ok: status < 400,
    status,
    statusText: '',
    headers: new Headers(),
    json: async () => body,
    text: async () => JSON.stringify(body),
  }) as Response;
const problem = (status: number) =>
  answer(status, {
    type: '/problems/unauthenticated',
    title: '',
    status,
    detail: '',
    traceId: 't',
  });

const fetchMock = jest.fn<Promise<Response>, [string, RequestInit?]>();
beforeEach(() => {
  fetchMock.mockReset();
  globalThis.fetch = fetchMock as typeof fetch;
});

const calls = (path: string) => fetchMock.mock.calls.filter(([url]) => url.endsWith(path)).length;

it('refreshes once for many refused requests and repeats each with the new token', async () => {
  let tokens = 0;
  fetchMock.mockImplementation(async (url, init) => {
    if (url.endsWith('/login') || url.endsWith('/refresh')) {
      return answer(200, { accessToken: `token-${++tokens}`, expiresIn: 300, deviceKey, me });
    }
    const sent = new Headers(init?.headers).get('authorization');
    return sent === 'Bearer token-2' ? answer(200, me) : problem(401);
  });
  await signIn({ email: 'nino@gza.ge', password: 'secret' });
  const api = createClient({ baseUrl: '', token: accessToken, fetch: signedInFetch });

  const answers = await Promise.all([api.getMe(), api.getMe(), api.getMe()]);

  expect(answers.map((a) => a.name)).toEqual(['ნინო ბერიძე', 'ნინო ბერიძე', 'ნინო ბერიძე']);
  expect(calls('/refresh')).toBe(1);
  expect(calls('/me')).toBe(6);
});

it('lets the refusal through when the cookie no longer holds', async () => {
  fetchMock.mockImplementation(async () => problem(401));
  const api = createClient({ baseUrl: '', token: accessToken, fetch: signedInFetch });
  await expect(api.getMe()).rejects.toMatchObject({ status: 401 });
  await resumeSignIn();
  await expect(accessToken()).resolves.toBeUndefined();
});
