import type { Dto } from '@gza/contract';
import {
  getAllItems,
  updateItem,
  deleteItem,
  putItem,
  getItem,
} from '../../../platform/device/device-store.js';
import type { Sheet } from '../sheet.presenter.js';

/** A register that was saved offline and waits to be sent. */
export interface WaitingSave {
  sessionId: string;
  /** The sheet that was filled; its version goes into If-Match. */
  sheet: Sheet;
  body: Dto<'SaveRegisterBody'>;
  /** Idempotency key of every attempt to send this body, so that the server writes it once. */
  key: string;
  savedAt: string;
  /** The reason why the server rejected it; the user must decide what to do. */
  refused?: { conflict: boolean; title: string; detail: string };
}

/** Deletes the registers of other days. */
export async function tidy(keeps: (sheet: Sheet) => boolean): Promise<void> {
  for (const { name, value } of await getAllItems<Sheet>('register'))
    if (!keeps(value)) await deleteItem('register', name);
}

export const storeSheet = (sheet: Sheet): Promise<void> =>
  putItem('register', sheet.sessionId, sheet);

export const storedSheet = (sessionId: string): Promise<Sheet | undefined> =>
  getItem<Sheet>('register', sessionId);

export async function allSheets(): Promise<Sheet[]> {
  const all = (await getAllItems<Sheet>('register')).map(({ value }) => value);
  return all.sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}

export async function allWaiting(): Promise<WaitingSave[]> {
  const all = (await getAllItems<WaitingSave>('waiting')).map(({ value }) => value);
  return all.sort((a, b) => a.savedAt.localeCompare(b.savedAt));
}

/** Stores a waiting save. There is one for each session: a later one replaces an earlier one. */
export const putWaiting = (item: WaitingSave): Promise<void> =>
  putItem('waiting', item.sessionId, item);

/**
 * Removes `sent` from the waiting saves. When the user has saved again meanwhile, that later save stays and
 * starts from `version`.
 */
export const settleWaiting = (sent: WaitingSave, version?: number): Promise<void> =>
  updateItem<WaitingSave>('waiting', sent.sessionId, (current) => {
    if (!current || current.key === sent.key) return undefined;
    return version === undefined ? current : { ...current, sheet: { ...current.sheet, version } };
  });

/** Marks a waiting save as rejected, unless it was replaced meanwhile. */
export const refuseWaiting = (
  sent: WaitingSave,
  refused: NonNullable<WaitingSave['refused']>,
): Promise<void> =>
  updateItem<WaitingSave>('waiting', sent.sessionId, (current) =>
    current?.key === sent.key ? { ...current, refused } : current,
  );
