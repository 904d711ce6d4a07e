import { createClientOver, isProblem } from '@gza/client';
import { hasPermission, type Dto } from '@gza/contract';
import { useSyncExternalStore } from 'react';
import { lockDevice, unlockDevice, wipeDevice } from './device/device-store.js';
import { hasLock, saveLock, openLock } from './device/lock.js';
import { setTimeZone } from './format.js';
import { currentLanguage } from './i18n/i18n.js';
import { operation } from './operations.js';

export type Me = Dto<'Me'>;

/**
 * `starting`: the portal checks whether the refresh cookie is still valid. `expired`: somebody was signed in
 * on this page and the sign-in ended; the page stays as it is while they sign in again over it. `locked`:
 * the device is offline, but the password opens the data kept on it; `offline`: it did.
 */
export type SignInState =
  | { readonly status: 'starting' | 'signedOut' | 'locked' }
  | {
      readonly status: 'signedIn' | 'expired' | 'offline';
      readonly me: Me;
      /** Time at which an invitation set the password, told at a sign-in soon after. */
      readonly invitationUsedAt?: string;
    };

/**
 * Milliseconds before the end of the token at which it is renewed, so that a slow connection does not meet
 * an expired token.
 */
const renewBeforeMs = 20_000;

// The access token is kept here and nowhere else: not in storage, not in the address, not in the DOM.
let token: { value: string; renewAt: number } | undefined;
let signInState: SignInState = { status: 'starting' };
// The key that opens the device; a change of the password wraps it again.
let openKey: string | undefined;
let refreshing: Promise<Renewal> | undefined;
const listeners = new Set<() => void>();

// This client does not renew the token: a rejected sign-in is an answer, no reason to refresh.
const auth = createClientOver(operation, {
  baseUrl: '',
  language: currentLanguage,
  fetch: (input, init) => fetch(input, init),
});

function setSignInState(next: SignInState): void {
  if ('me' in next && next.me.timeZone) setTimeZone(next.me.timeZone);
  signInState = next;
  for (const listener of listeners) listener();
}

function accept(answer: Dto<'SignedIn'>): void {
  // The screen of one user is never shown to another who signs in over it.
  if ('me' in signInState && signInState.me.id !== answer.me.id) return reload();
  token = {
    value: answer.accessToken,
    renewAt: Date.now() + answer.expiresIn * 1000 - renewBeforeMs,
  };
  openKey = answer.deviceKey;
  unlockDevice(answer.deviceKey);
  setSignInState({
    status: 'signedIn',
    me: answer.me,
    ...(answer.invitationUsed && { invitationUsedAt: answer.invitationUsed.at }),
  });
}

/** Reloads the portal: memory is cleared, and data on the device waits for its owner. */
function reload(): void {
  lockDevice();
  window.location.assign('/');
}

/** Whether the user may need the portal offline: only users who save registers do. */
const worksOffline = ({ role }: Me): boolean => hasPermission(role, 'register.save');

/** Locks the data for offline use under the password. A device that stores nothing works online only. */
function lockUnder(password: string, deviceKey: string, me: Me): void {
  if (worksOffline(me)) void saveLock(password, { deviceKey, who: me }).catch(() => undefined);
}

export async function signIn(body: Dto<'LoginBody'>): Promise<void> {
  const answer = await auth.login({ body });
  accept(answer);
  lockUnder(body.password, answer.deviceKey, answer.me);
}

/** Sets the password of an account by its invitation. It signs nobody in. */
export const acceptInvitation = (body: Dto<'AcceptInvitationBody'>): Promise<void> =>
  auth.acceptInvitation({ body });

/** Locks this device under the new password after a change of it. */
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

/** Opens the data kept on the device while it is offline; false for a password that opens nothing. */
export async function openOffline(password: string): Promise<boolean> {
  const opened = await openLock<Me>(password);
  if (!opened) return false;
  // The connection may have come back meanwhile.
  if (signInState.status !== 'locked') return true;
  unlockDevice(opened.deviceKey);
  setSignInState({ status: 'offline', me: opened.who });
  return true;
}

/** Signs a user who worked offline in again once the connection is back, or asks for it. */
export function retryRefresh(): void {
  if (signInState.status === 'offline' || signInState.status === 'locked') void refresh();
}
globalThis.addEventListener?.('online', retryRefresh);

/** Removers of further data of the user on this device, which run at the sign-out. */
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

/** Notes a sign-out that did not reach the server while offline: the next start sends it. */
function retrySignOutLater(): void {
  localStorage.setItem(pendingSignOut, '1');
}

async function finishSignOut(): Promise<void> {
  try {
    if (localStorage.getItem(pendingSignOut) === null) return;
    await auth.logout();
    localStorage.removeItem(pendingSignOut);
  } catch {
    // The device is still offline; or it has no storage, and then nothing was noted.
  }
}

/** Signs out in every tab: no tab may go on writing or showing data. */
const otherTabs =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('gza.session');
otherTabs?.addEventListener('message', () => {
  if ('me' in signInState) reload();
});

/** `noAnswer`: the server cannot be reached or is not well, which does not end the sign-in. */
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
      // Only a 401 ends the sign-in; an unreachable server does not.
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
