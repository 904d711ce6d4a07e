import { createClient, isProblem } from '@gza/client';
import type { Dto } from '@gza/contract';
import { useSyncExternalStore } from 'react';
import { wipeDrafts } from './drafts.js';
import { currentLanguage } from './i18n/i18n.js';

export type Me = Dto<'Me'>;

/**
 * `starting`: asking whether the refresh cookie still holds. `expired`: somebody was signed in on
 * this page and the session ended; the page stays as it is while they sign in again over it.
 */
export type Session =
  | { readonly status: 'starting' | 'signedOut' }
  | { readonly status: 'signedIn' | 'expired'; readonly me: Me };

/** Renew this long before the token ends, so that a slow line does not run into a refusal. */
const renewBeforeMs = 20_000;

// The access token lives here and nowhere else: not in storage, not in the address, not in the DOM.
let token: { value: string; renewAt: number } | undefined;
let session: Session = { status: 'starting' };
let refreshing: Promise<boolean> | undefined;
const listeners = new Set<() => void>();

// Without the renewal below: a refused sign-in is an answer, not a reason to refresh.
const auth = createClient({
  baseUrl: '',
  language: currentLanguage,
  fetch: (input, init) => fetch(input, init),
});

function become(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

function accept(answer: Dto<'SignedIn'>): void {
  token = {
    value: answer.accessToken,
    renewAt: Date.now() + answer.expiresIn * 1000 - renewBeforeMs,
  };
  become({ status: 'signedIn', me: answer.me });
}

export async function signIn(body: Dto<'LoginBody'>): Promise<void> {
  accept(await auth.login({ body }));
}

/** Called once at the start: a reload keeps the user signed in through the refresh cookie. */
export async function resumeSession(): Promise<void> {
  if (!(await refresh()) && session.status === 'starting') become({ status: 'signedOut' });
}

/** What else of the user is on this device, to be wiped with the session. */
const leavings = new Set<() => Promise<void>>();

/** Runs at every sign-out, before the next user can sign in. */
export function onSignOut(forget: () => Promise<void>): void {
  leavings.add(forget);
}

export async function signOut(): Promise<void> {
  token = undefined;
  wipeDrafts();
  try {
    await Promise.allSettled([auth.logout(), ...[...leavings].map((forget) => forget())]);
  } finally {
    become({ status: 'signedOut' });
  }
}

/** One refresh at a time, however many requests wait for it. */
function refresh(): Promise<boolean> {
  refreshing ??= auth
    .refresh()
    .then((answer) => {
      accept(answer);
      return true;
    })
    .catch((error: unknown) => {
      // Only a refusal ends the session; an unreachable server does not.
      if (isProblem(error) && error.status === 401) expire();
      return false;
    })
    .finally(() => {
      refreshing = undefined;
    });
  return refreshing;
}

function expire(): void {
  token = undefined;
  if ('me' in session) become({ status: 'expired', me: session.me });
}

export async function accessToken(): Promise<string | undefined> {
  if (token && Date.now() > token.renewAt) await refresh();
  return token?.value;
}

/** `fetch` that answers a 401 by one refresh and one repetition. */
export const sessionFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (response.status !== 401 || !(await refresh()) || !token) return response;
  const headers = new Headers(init?.headers);
  headers.set('authorization', `Bearer ${token.value}`);
  return fetch(input, { ...init, headers });
};

export function useSession(): Session {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => session,
  );
}

/** The signed-in user; only for what the shell shows after sign-in. */
export function useMe(): Me {
  const current = useSession();
  if (!('me' in current)) throw new Error('useMe outside a signed-in screen');
  return current.me;
}
