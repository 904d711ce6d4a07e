import { randomUUID } from 'node:crypto';
import { baseUrl } from './browser.js';
import { password, people, type Person } from './people.js';

type Json = Record<string, unknown>;

/** The API as one user of the demo: finds the data that a journey needs, and checks its results. */
export interface ApiUser {
  id: string;
  get: <T = Json>(path: string) => Promise<T>;
  /** The content of a file. */
  content: (path: string) => Promise<Buffer>;
  send: <T = Json>(
    method: 'POST' | 'PUT' | 'PATCH',
    path: string,
    body: unknown,
    version?: number,
  ) => Promise<T>;
}

export async function apiAs(person: Person): Promise<ApiUser> {
  const signedIn = await call<{ accessToken: string; me: { id: string } }>(
    'POST',
    '/auth/login',
    { email: people[person], password },
    {},
  );
  const headers = { authorization: `Bearer ${signedIn.accessToken}` };
  return {
    id: signedIn.me.id,
    get: (path) => call('GET', path, undefined, headers),
    content: async (path) => {
      const answer = await fetch(`${baseUrl}/api/v1${path}`, { headers });
      if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
      return Buffer.from(await answer.arrayBuffer());
    },
    send: (method, path, body, version) =>
      call(method, path, body, {
        ...headers,
        'idempotency-key': randomUUID(),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      }),
  };
}

async function call<T>(
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<T> {
  const answer = await fetch(`${baseUrl}/api/v1${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Today in Tbilisi, plus a number of days. */
export const day = (shift = 0): string =>
  new Date(Date.now() + (4 * 60 + shift * 24 * 60) * 60_000).toISOString().slice(0, 10);

/** A day as people type it and as screens show it. */
export const typedDay = (date: string): string => date.split('-').toReversed().join('.');

/** The first day, from a number of days ahead on, that is no public holiday in the calendar of the API. */
export async function meetingDay(user: ApiUser, shift: number): Promise<string> {
  const { holidays } = await user.get<{ holidays: { on: string }[] }>(
    `/calendar?from=${day(shift)}&to=${day(shift + 6)}`,
  );
  const days = Array.from({ length: 7 }, (_, more) => day(shift + more));
  return days.find((one) => !holidays.some(({ on }) => on === one)) ?? day(shift);
}
