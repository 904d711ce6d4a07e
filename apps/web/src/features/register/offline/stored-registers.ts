import type { Dto } from '@gza/contract';
import {
  getAllItems,
  deleteItem,
  putItem,
  getItem,
} from '../../../platform/device/device-store.js';
import type { WaitingRequest } from '../../../platform/offline/outbox.js';
import type { Sheet } from '../sheet.presenter.js';

/** A register that was saved offline and waits to be sent. */
export interface WaitingSave extends WaitingRequest {
  sessionId: string;
  /** The sheet that was filled; its version goes into If-Match. */
  sheet: Sheet;
  body: Dto<'SaveRegisterBody'>;
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
