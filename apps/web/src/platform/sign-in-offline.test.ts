/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import { openOffline, resumeSignIn, signOut, useSignIn } from './sign-in.js';

const me = {
  id: '0190a000-0000-7000-8000-000000000001',
  name: 'ლუკა წიკლაური',
  role: 'facilitator',
  email: 'luka@gza.ge',
  bureauId: null,
  organisationId: null,
  language: null,
};
const deviceKey = 'a'.repeat(43);

const unlocked: string[] = [];
jest.mock('./device/device-store.js', () => ({
  unlockDevice: (key: string) => unlocked.push(key),
  lockDevice: () => undefined,
  wipeDevice: async () => undefined,
}));
jest.mock('./device/lock.js', () => ({
  hasLock: async () => true,
  saveLock: async () => undefined,
  openLock: async (password: string) =>
    password === 'the password' ? { deviceKey, who: me } : undefined,
}));

const fetchMock = jest.fn<Promise<Response>, [string]>();
globalThis.fetch = fetchMock as typeof fetch;
const answer = (status: number, body: unknown) =>
  ({
    ok: status < 400,
    status,
    statusText: '',
    json: async () => body,
    text: async () => JSON.stringify(body),
  }) as Response;
const offline = async () => Promise.reject(new TypeError('Failed to fetch'));

/** Without a line the page asks for the password; the user is signed in once the line is back. */
async function expectUnlockOffline(): Promise<void> {
  const { result } = renderHook(() => useSignIn());
  expect(result.current.status).toBe('starting');
  fetchMock.mockImplementation(offline);
  await act(() => resumeSignIn());
  expect(result.current.status).toBe('locked');

  await act(async () => expect(await openOffline('another')).toBe(false));
  expect([result.current.status, unlocked]).toEqual(['locked', []]);
  await act(async () => expect(await openOffline('the password')).toBe(true));
  expect(result.current).toEqual({ status: 'offline', me });
  expect(unlocked).toEqual([deviceKey]);

  fetchMock.mockImplementation(async () =>
    answer(200, { accessToken: 'token', expiresIn: 300, deviceKey, me }),
  );
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(result.current.status).toBe('signedIn'));
}

/** The page tells the server of a sign-out that it could not hear, before anything else. */
async function expectSignOutOffline(): Promise<void> {
  const { result } = renderHook(() => useSignIn());
  fetchMock.mockImplementation(offline);
  await act(() => signOut());
  expect(result.current.status).toBe('signedOut');
  fetchMock.mockReset();
  const problemError = { type: '/problems/unauthenticated', title: '', status: 401, detail: '' };
  fetchMock.mockImplementation(async (url) =>
    url.endsWith('/logout')
      ? answer(204, undefined)
      : answer(401, { ...problemError, traceId: 't' }),
  );
  await act(() => resumeSignIn());
  expect(fetchMock.mock.calls.map(([url]) => url.split('/').at(-1))).toEqual(['logout', 'refresh']);
  fetchMock.mockClear();
  await act(() => resumeSignIn());
  expect(fetchMock.mock.calls.map(([url]) => url.split('/').at(-1))).toEqual(['refresh']);
}

// The state of the module is that of a page: both are of one page, from its start.
it('opens offline, and signs out offline, and the server hears of both later', async () => {
  await expectUnlockOffline();
  await expectSignOutOffline();
});
