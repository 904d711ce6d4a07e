import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Sealed } from './cipher.js';

/** One sealed value, under a name that reveals nothing. */
export interface StoredItem extends Sealed {
  id: string;
  owner: string;
  kind: string;
  /** Milliseconds since the epoch; after it the value is deleted, whoever owns it. */
  until: number;
}

/** The key of a user, wrapped under the password, to open the portal offline. */
export interface StoredLock extends Sealed {
  owner: string;
  until: number;
  salt: Uint8Array<ArrayBuffer>;
  rounds: number;
}

interface Schema extends DBSchema {
  sealed: { key: string; value: StoredItem; indexes: { owner: string; until: number } };
  locks: { key: string; value: StoredLock };
}

const name = 'gza-device';
let opening: Promise<IDBPDatabase<Schema>> | undefined;

/** The raw store: sees sealed values only. */
export const deviceDatabase = (): Promise<IDBPDatabase<Schema>> =>
  (opening ??= openDB<Schema>(name, 1, {
    upgrade(db) {
      const sealed = db.createObjectStore('sealed', { keyPath: 'id' });
      sealed.createIndex('owner', 'owner');
      sealed.createIndex('until', 'until');
      db.createObjectStore('locks', { keyPath: 'owner' });
    },
    // The browser may close the database under pressure; the next use opens it again.
    terminated() {
      opening = undefined;
    },
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  }));

/** Deletes values and locks that have expired. */
export async function dropExpired(now: number): Promise<void> {
  const tx = (await deviceDatabase()).transaction(['sealed', 'locks'], 'readwrite');
  const old = IDBKeyRange.upperBound(now);
  for (const id of await tx.objectStore('sealed').index('until').getAllKeys(old))
    await tx.objectStore('sealed').delete(id);
  for (const lock of await tx.objectStore('locks').getAll())
    if (lock.until <= now) await tx.objectStore('locks').delete(lock.owner);
  await tx.done;
}

/** Deletes all values of one user. */
export async function dropOwned(owner: string): Promise<void> {
  const tx = (await deviceDatabase()).transaction(['sealed', 'locks'], 'readwrite');
  for (const id of await tx.objectStore('sealed').index('owner').getAllKeys(owner))
    await tx.objectStore('sealed').delete(id);
  await tx.objectStore('locks').delete(owner);
  await tx.done;
}
