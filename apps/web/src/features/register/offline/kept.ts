import type { Dto } from '@gza/contract';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Sheet } from '../sheet.presenter.js';

/** A register that was saved without a line and waits to be sent. */
export interface WaitingSave {
  sessionId: string;
  userId: string;
  /** The sheet that was filled; its version goes into If-Match. */
  sheet: Sheet;
  body: Dto<'SaveRegisterBody'>;
  /** The same for every attempt to send this body, so that the server writes it once. */
  key: string;
  savedAt: string;
  /** Why the server did not take it: somebody must look. */
  refused?: { conflict: boolean; title: string; detail: string };
}

interface KeptSheet {
  sessionId: string;
  userId: string;
  sheet: Sheet;
}

interface Schema extends DBSchema {
  sheets: { key: string; value: KeptSheet };
  waiting: { key: string; value: WaitingSave };
}

const name = 'gza-registers';
let opening: Promise<IDBPDatabase<Schema>> | undefined;

const database = (): Promise<IDBPDatabase<Schema>> =>
  (opening ??= openDB<Schema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('sheets', { keyPath: 'sessionId' });
      db.createObjectStore('waiting', { keyPath: 'sessionId' });
    },
  }));

/** Everything of other users and of other days goes, whoever left it. */
export async function tidy(userId: string, keeps: (sheet: Sheet) => boolean): Promise<void> {
  const db = await database();
  const tx = db.transaction(['sheets', 'waiting'], 'readwrite');
  for (const kept of await tx.objectStore('sheets').getAll()) {
    if (kept.userId !== userId || !keeps(kept.sheet))
      await tx.objectStore('sheets').delete(kept.sessionId);
  }
  for (const item of await tx.objectStore('waiting').getAll()) {
    if (item.userId !== userId) await tx.objectStore('waiting').delete(item.sessionId);
  }
  await tx.done;
}

export async function keepSheet(userId: string, sheet: Sheet): Promise<void> {
  await (await database()).put('sheets', { sessionId: sheet.sessionId, userId, sheet });
}

export async function keptSheet(userId: string, sessionId: string): Promise<Sheet | undefined> {
  const kept = await (await database()).get('sheets', sessionId);
  return kept?.userId === userId ? kept.sheet : undefined;
}

export async function allWaiting(userId: string): Promise<WaitingSave[]> {
  const items = await (await database()).getAll('waiting');
  return items
    .filter((item) => item.userId === userId)
    .sort((a, b) => a.savedAt.localeCompare(b.savedAt));
}

/** One save waits for each session: a later one takes the place of an earlier one. */
export async function putWaiting(item: WaitingSave): Promise<void> {
  await (await database()).put('waiting', item);
}

/**
 * What waits after `sent` was dealt with: nothing, unless the user has saved again in the meantime;
 * that later save then starts from `version`.
 */
export async function settleWaiting(sent: WaitingSave, version?: number): Promise<void> {
  const db = await database();
  const tx = db.transaction('waiting', 'readwrite');
  const current = await tx.store.get(sent.sessionId);
  if (current?.key === sent.key) await tx.store.delete(sent.sessionId);
  else if (current && version !== undefined)
    await tx.store.put({ ...current, sheet: { ...current.sheet, version } });
  await tx.done;
}

/** Marks a waiting save as refused, unless it was replaced meanwhile. */
export async function refuseWaiting(
  sent: WaitingSave,
  refused: NonNullable<WaitingSave['refused']>,
): Promise<void> {
  const db = await database();
  const tx = db.transaction('waiting', 'readwrite');
  const current = await tx.store.get(sent.sessionId);
  if (current?.key === sent.key) await tx.store.put({ ...current, refused });
  await tx.done;
}

/** Nothing of the user stays on the device. */
export async function wipe(): Promise<void> {
  const db = await database();
  await Promise.all([db.clear('sheets'), db.clear('waiting')]);
}
