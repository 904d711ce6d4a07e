import { canEncrypt, cipherOf, type DeviceCipher } from './cipher.js';
import { dropExpired, dropOwned, deviceDatabase } from './device-database.js';

/**
 * Values on this device that have not reached the server or are kept for offline use. They are sealed under
 * the key of the user, which is in memory only between `unlockDevice` and `lockDevice`. Another user's
 * values are neither read nor removed: they wait for their owner, for 30 days at most.
 */
export type Kind = 'draft' | 'sent' | 'register' | 'waiting' | 'appointment' | 'outcome';

const lifetimeMs = 30 * 24 * 60 * 60_000;

let cipher: Promise<DeviceCipher> | undefined;
const listeners = new Set<(kind: Kind) => void>();

/** Thrown when nothing can be kept: nobody is signed in, or the browser cannot encrypt here. */
export class DeviceLocked extends Error {}

/** Lets values of this user be kept and read. Without WebCrypto the store stays locked. */
export function unlockDevice(deviceKey: string): void {
  if (!canEncrypt()) return;
  cipher = cipherOf(deviceKey);
  void cipher.then(() => dropExpired(Date.now())).catch(() => undefined);
}

/** Forgets the key; values on the device stay until their user comes back. */
export function lockDevice(): void {
  cipher = undefined;
}

/** Removes everything of the user from the device, and forgets the key. */
export async function wipeDevice(): Promise<void> {
  const closing = cipher;
  cipher = undefined;
  if (closing) await dropOwned((await closing).owner);
}

async function unlocked(): Promise<DeviceCipher> {
  if (!cipher) throw new DeviceLocked('The device store is locked.');
  return cipher;
}

/** The running work by value: one at a time, over all tabs, in the order of the calls. */
const turns = new Map<string, Promise<unknown>>();
function inTurn<T>(value: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(`gza-device ${value}`, work) as Promise<T>;
  const turn = (turns.get(value) ?? Promise.resolve()).catch(() => undefined).then(work);
  turns.set(value, turn);
  return turn;
}

interface Named {
  name: string;
  value: unknown;
}

async function put(mine: DeviceCipher, kind: Kind, id: string, content: Named): Promise<void> {
  const sealed = await mine.seal(id, content);
  const db = await deviceDatabase();
  // A user who has signed out meanwhile leaves nothing behind.
  if ((await cipher) !== mine) throw new DeviceLocked('The user has left.');
  await db.put('sealed', {
    id,
    owner: mine.owner,
    kind,
    until: Date.now() + lifetimeMs,
    ...sealed,
  });
}

async function open(mine: DeviceCipher, id: string): Promise<Named | undefined> {
  const item = await (await deviceDatabase()).get('sealed', id);
  if (!item || item.until <= Date.now()) return undefined;
  // A value that cannot be opened counts as missing: it was altered on the disk, or cut off.
  return mine.open(id, item).catch(() => undefined) as Promise<Named | undefined>;
}

/** Writes one value in its turn; undefined removes it. */
async function write(
  kind: Kind,
  name: string,
  valueOf: (mine: DeviceCipher, id: string) => Promise<unknown>,
): Promise<void> {
  const mine = await unlocked();
  // The turn is taken before the id is computed: ids may be ready in another order.
  await inTurn(`${kind} ${name}`, async () => {
    const id = await mine.idOf(kind, name);
    const value = await valueOf(mine, id);
    if (value === undefined) await (await deviceDatabase()).delete('sealed', id);
    else await put(mine, kind, id, { name, value });
  });
  for (const tell of listeners) tell(kind);
}

/**
 * Replaces a value by the result of `next`; undefined removes it. Rejects with `DeviceLocked`, or when the
 * browser refuses storage.
 */
export const updateItem = <T>(
  kind: Kind,
  name: string,
  next: (now: T | undefined) => T | undefined,
): Promise<void> =>
  write(kind, name, async (mine, id) => next((await open(mine, id))?.value as T | undefined));

/** Replaces a value without reading it: a draft is written while somebody types, perhaps before a crash. */
export const putItem = (kind: Kind, name: string, value: unknown): Promise<void> =>
  write(kind, name, async () => value);

export const deleteItem = (kind: Kind, name: string): Promise<void> =>
  write(kind, name, async () => undefined);

/** A value of the user; undefined when it does not exist, and while the store is locked. */
export async function getItem<T>(kind: Kind, name: string): Promise<T | undefined> {
  if (!cipher) return undefined;
  const mine = await cipher;
  return (await open(mine, await mine.idOf(kind, name)))?.value as T | undefined;
}

/** All values of a kind; none while the store is locked. */
export async function getAllItems<T>(kind: Kind): Promise<{ name: string; value: T }[]> {
  if (!cipher) return [];
  const mine = await cipher;
  const items = await (await deviceDatabase()).getAllFromIndex('sealed', 'owner', mine.owner);
  const opened = await Promise.all(
    items.filter((item) => item.kind === kind).map(({ id }) => open(mine, id)),
  );
  return opened.filter((one) => one !== undefined) as { name: string; value: T }[];
}

/** Subscribes to changes of this tab, with the kind of the value. */
export function onItemsChanged(tell: (kind: Kind) => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
