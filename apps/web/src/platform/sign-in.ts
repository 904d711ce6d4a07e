import { createClientOver, isProblem } from '@gza/client';
import { hasPermission, type Dto } from '@gza/contract';
import { useSyncExternalStore } from 'react';
import { lockDevice, unlockDevice, wipeDevice } from './device/device-store.js';
import { hasLock, saveLock, openLock } from './device/lock.js';
import { currentLanguage } from './i18n/i18n.js';
import { operation } from './operations.js';

export type Me = Dto<'Me'>;

/**
 * `starting`: asking whether the refresh cookie still holds. `expired`: somebody was signed in on
 * this page and the session ended; the page stays as it is while they sign in again over it.
 * `locked`: there is no line to ask, but the password opens what was taken along; `away`: it did.
 */
export type SignInState =
  | { readonly status: 'starting' | 'signedOut' | 'locked' }
  | { readonly status: 'signedIn' | 'expired' | 'offline'; readonly me: Me };

/** Renew this long before the token ends, so that a slow line does not run into a refusal. */
const renewBeforeMs = 20_000;

// The access token lives here and nowhere else: not in storage, not in the address, not in the DOM.
let token: { value: string; renewAt: number } | undefined;
let signInState: SignInState = { status: 'starting' };
// What opens the device; kept for a change of the password that locks it.
let openKey: string | undefined;
let refreshing: Promise<Renewal> | undefined;
const listeners = new Set<() => void>();

// Without the renewal below: a refused sign-in is an answer, not a reason to refresh.
const auth = createClientOver(operation, {
  baseUrl: '',
  language: currentLanguage,
  fetch: (input, init) => fetch(input, init),
});

function setSignInState(next: SignInState): void {
  signInState = next;
  for (const listener of listeners) listener();
}

function accept(answer: Dto<'SignedIn'>): void {
  // The screen of one user is not for another, whoever signed in over it.
  if ('me' in signInState && signInState.me.id !== answer.me.id) return reload();
  token = {
    value: answer.accessToken,
    renewAt: Date.now() + answer.expiresIn * 1000 - renewBeforeMs,
  };
  openKey = answer.deviceKey;
  unlockDevice(answer.deviceKey);
  setSignInState({ status: 'signedIn', me: answer.me });
}

/** Loads the portal again: what was in memory is gone, what lies on the device waits for its owner. */
function reload(): void {
  lockDevice();
  window.location.assign('/');
}

/** Whoever keeps registers may need them where there is no line. */
const worksOffline = ({ role }: Me): boolean => hasPermission(role, 'register.save');

/** What is taken along opens with the password. A device that stores nothing works with a line only. */
function lockUnder(password: string, deviceKey: string, me: Me): void {
  if (worksOffline(me)) void saveLock(password, { deviceKey, who: me }).catch(() => undefined);
}

export async function signIn(body: Dto<'LoginBody'>): Promise<void> {
  const answer = await auth.login({ body });
  accept(answer);
  lockUnder(body.password, answer.deviceKey, answer.me);
}

/** After a change of the password: from now on the new one opens this device. */
export function passwordChanged(password: string): void {
  if (signInState.status === 'signedIn' && openKey) lockUnder(password, openKey, signInState.me);
}

/** Called once at the start: a reload keeps the user signed in through the refresh cookie. */
export async function resumeSignIn(): Promise<void> {
  await finishSignOut();
  const renewal = await refresh();
  if (signInState.status !== 'starting') return;
  const locked = renewal === 'noAnswer' && (await hasLock());
  setSignInState({ status: locked ? 'locked' : 'signedOut' });
}

/** Opens what was taken along while there is no line; false for a password that opens nothing. */
export async function openOffline(password: string): Promise<boolean> {
  const opened = await openLock<Me>(password);
  if (!opened) return false;
  // The line may have come back meanwhile.
  if (signInState.status !== 'locked') return true;
  unlockDevice(opened.deviceKey);
  setSignInState({ status: 'offline', me: opened.who });
  return true;
}

/** Whoever worked without a line is signed in again once it is back, or asked to. */
export function retryRefresh(): void {
  if (signInState.status === 'offline' || signInState.status === 'locked') void refresh();
}
globalThis.addEventListener?.('online', retryRefresh);

/** What else of the user is on this device, to be wiped with the session. */
const signOutHooks = new Set<() => Promise<void>>();

/** Runs at every sign-out, before the next user can sign in. */
export function onSignOut(forget: () => Promise<void>): void {
  signOutHooks.add(forget);
}

export async function signOut(): Promise<void> {
  token = undefined;
  openKey = undefined;
  try {
    await Promise.allSettled([
      auth.logout().catch(retrySignOutLater),
      ...[...signOutHooks].map((forget) => forget()),
      wipeDevice(),
    ]);
  } finally {
    setSignInState({ status: 'signedOut' });
    otherTabs?.postMessage('signedOut');
  }
}

const pendingSignOut = 'gza.leaving';

/** Without a line the server does not hear of a sign-out: it is told at the next start. */
function retrySignOutLater(): void {
  localStorage.setItem(pendingSignOut, '1');
}

async function finishSignOut(): Promise<void> {
  try {
    if (localStorage.getItem(pendingSignOut) === null) return;
    await auth.logout();
    localStorage.removeItem(pendingSignOut);
  } catch {
    // Still no line; or no storage, and then nothing was noted.
  }
}

/** Who signs out does so in every tab: none of them may keep writing, or keep showing. */
const otherTabs =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('gza.session');
otherTabs?.addEventListener('message', () => {
  if ('me' in signInState) reload();
});

/** `noAnswer`: the server cannot be reached or is not well, which says nothing about the session. */
type Renewal = 'signedIn' | 'refused' | 'noAnswer';

/** One refresh at a time, however many requests wait for it. */
function refresh(): Promise<Renewal> {
  refreshing ??= auth
    .refresh()
    .then((answer): Renewal => {
      accept(answer);
      return 'signedIn';
    })
    .catch((error: unknown): Renewal => {
      // Only a refusal ends the session; an unreachable server does not.
      if (!isProblem(error) || error.status !== 401) return 'noAnswer';
      expire();
      return 'refused';
    })
    .finally(() => {
      refreshing = undefined;
    });
  return refreshing;
}

function expire(): void {
  token = undefined;
  if ('me' in signInState) setSignInState({ status: 'expired', me: signInState.me });
  else if (signInState.status === 'locked') setSignInState({ status: 'signedOut' });
}

export async function accessToken(): Promise<string | undefined> {
  if (token && Date.now() > token.renewAt) await refresh();
  return token?.value;
}

/** `fetch` that answers a 401 by one refresh and one repetition. */
export const signedInFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (response.status !== 401 || (await refresh()) !== 'signedIn' || !token) return response;
  const headers = new Headers(init?.headers);
  headers.set('authorization', `Bearer ${token.value}`);
  return fetch(input, { ...init, headers });
};

export function useSignIn(): SignInState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => signInState,
  );
}

/** The signed-in user; only for what the shell shows after sign-in. */
export function useMe(): Me {
  const current = useSignIn();
  if (!('me' in current)) throw new Error('useMe outside a signed-in screen');
  return current.me;
}
