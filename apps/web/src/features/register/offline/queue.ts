import type { Dto } from '@gza/contract';
import { useSyncExternalStore } from 'react';
import { api } from '../../../platform/api.js';
import { formatDay, today } from '../../../platform/format.js';
import type { Sheet } from '../sheet.presenter.js';
import {
  allWaiting,
  storeSheet,
  putWaiting,
  refuseWaiting,
  settleWaiting,
  tidy,
  type WaitingSave,
} from './stored-registers.js';
import { sendOne } from './send.js';

/** Milliseconds to wait for an answer. A slower one counts as none: the same request can be sent again. */
export const answerLimitMs = 15_000;

let waiting: readonly WaitingSave[] = [];
let sending: Promise<void> | undefined;
const listeners = new Set<() => void>();
const arrivals = new Set<(register: Dto<'Register'>) => void>();

function setWaiting(next: readonly WaitingSave[]): void {
  waiting = next;
  for (const listener of listeners) listener();
}

async function reread(): Promise<void> {
  setWaiting(await allWaiting());
}

const isOfToday = (sheet: Sheet): boolean => formatDay(sheet.startsAt) === today();

/** Reads the registers that wait on this device for the user; they survive a killed browser. */
export async function openQueue(): Promise<void> {
  await tidy(isOfToday);
  await reread();
}

/** Keeps a register of today for offline use. */
export async function keepForToday(sheet: Sheet): Promise<void> {
  if (isOfToday(sheet)) await storeSheet(sheet);
}

export async function waitForLine(item: WaitingSave): Promise<void> {
  await putWaiting(item);
  await reread();
}

/** Removes a rejected save: the user solved it by hand or gave it up. */
export async function drop(item: WaitingSave): Promise<void> {
  await settleWaiting(item);
  await reread();
}

export const saveOnServer = ({
  sessionId,
  sheet,
  body,
  key,
}: Pick<WaitingSave, 'sessionId' | 'sheet' | 'body' | 'key'>): Promise<Dto<'Register'>> =>
  api.saveRegister({
    id: sessionId,
    version: sheet.version,
    body,
    idempotencyKey: key,
    signal: AbortSignal.timeout(answerLimitMs),
  });

async function sendWaiting(): Promise<void> {
  for (const item of await allWaiting()) {
    if (item.refused) continue;
    const sendResult = await sendOne(item, {
      save: saveOnServer,
      read: (id) => api.getRegister({ id }),
    });
    if (sendResult.kind === 'later') break;
    if (sendResult.kind === 'refused') await refuseWaiting(item, sendResult.refused);
    else {
      await settleWaiting(item, sendResult.register.version);
      for (const tell of arrivals) tell(sendResult.register);
    }
  }
  await reread();
}

/** Tries to send every waiting register; one attempt at a time, also over several tabs. */
export function sendNow(): Promise<void> {
  const run = () =>
    'locks' in navigator ? navigator.locks.request('gza-registers', sendWaiting) : sendWaiting();
  sending ??= Promise.resolve(run())
    .then(() => undefined)
    .finally(() => {
      sending = undefined;
    });
  return sending;
}

export const countWaiting = (): number => waiting.length;

/** Subscribes to the registers that the server has accepted from the queue. */
export function onArrival(tell: (register: Dto<'Register'>) => void): () => void {
  arrivals.add(tell);
  return () => arrivals.delete(tell);
}

/** Empties the list in memory. Called at the sign-out, which wipes the store itself. */
export async function forgetAll(): Promise<void> {
  setWaiting([]);
}

export const useWaiting = (): readonly WaitingSave[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting,
  );
