/** @jest-environment jsdom */
import { createClient } from '@gza/client';
import { act, renderHook } from '@testing-library/react';
import { accessToken, signedInFetch, signIn, useSignIn } from './sign-in.js';

const person = (id: string, name: string) => ({
  id: `0190a000-0000-7000-8000-00000000000${id}`,
  name,
  role: 'socialWorker',
  email: `${id}@gza.ge`,
  bureauId: null,
  organisationId: null,
  language: 'ka',
});
const nino = person('1', 'ნინო ბერიძე');
const luka = person('2', 'ლუკა წიკლაური');

const device: string[] = [];
jest.mock('./device/device-store.js', () => ({
  unlockDevice: (key: string) => device.push(`unlocked by ${key}`),
  lockDevice: () => device.push('locked'),
  wipeDevice: async () => undefined,
}));
jest.mock('./device/lock.js', () => ({
  hasLock: async () => false,
  saveLock: async () => undefined,
  openLock: async () => undefined,
}));

const answer = (status: number, body: unknown) =>
  ({
    ok: status < 400,
    status,
    statusText: '',
    headers: new Headers(),
    json: async () => body,
    text: async () => JSON.stringify(body),
  }) as Response;
const refused = () =>
  answer(401, {
    type: '/problems/unauthenticated',
    title: '',
    status: 401,
    detail: '',
    traceId: 't',
  });
/** The user whom the server signs in, and whether the refresh cookie is still valid. */
let next: { user: typeof nino; key: string };
globalThis.fetch = (async (url: string) =>
  url.endsWith('/login')
    ? answer(200, {
        accessToken: `token of ${next.user.name}`,
        expiresIn: 300,
        deviceKey: next.key,
        me: next.user,
      })
    : refused()) as typeof fetch;

const body = { email: 'a@gza.ge', password: 'secret' };

/** One page: Nino's sign-in ends while her screen is open, and Luka signs in over it. */
it('keeps the screen of one user from the next who signs in over it', async () => {
  const { result } = renderHook(() => useSignIn());
  next = { user: nino, key: 'key of nino' };
  await act(() => signIn(body));
  expect(result.current).toEqual({ status: 'signedIn', me: nino });

  const api = createClient({ baseUrl: '', token: accessToken, fetch: signedInFetch });
  await act(async () => expect(api.getMe()).rejects.toMatchObject({ status: 401 }));
  expect(result.current).toEqual({ status: 'expired', me: nino });

  // The same person continues on her screen.
  await act(() => signIn(body));
  expect(result.current).toEqual({ status: 'signedIn', me: nino });
  await act(async () => expect(api.getMe()).rejects.toMatchObject({ status: 401 }));
  expect(device).not.toContain('locked');

  next = { user: luka, key: 'key of luka' };
  device.length = 0;
  await act(() => signIn(body));
  // The page reloads instead: Luka gets no token here, and Nino's screen no access to the server.
  expect(result.current).toEqual({ status: 'expired', me: nino });
  expect(await accessToken()).toBeUndefined();
  expect(device).toEqual(['locked']);
});
