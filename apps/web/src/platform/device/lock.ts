import { canEncrypt, cipherOf, openUnder, randomBytes, sealUnder } from './cipher.js';
import { deviceDatabase, type StoredLock } from './device-database.js';

/**
 * Iterations of PBKDF2-SHA-256 by the OWASP Password Storage Cheat Sheet: a third of a second on an office
 * computer.
 */
const rounds = 600_000;

/** Lifetime of a lock in milliseconds: the longest lifetime of a sign-in. */
const holdsMs = 12 * 60 * 60_000;

const purpose = 'lock';

/** Content that a password opens offline. */
export interface Locked<Who> {
  deviceKey: string;
  who: Who;
}

async function wrappingKey(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  times: number,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(password);
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: times },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Stores the key of a user on the device under the password just typed, in place of an earlier one. */
export async function saveLock(password: string, content: Locked<unknown>): Promise<void> {
  if (!canEncrypt()) return;
  const { owner } = await cipherOf(content.deviceKey);
  const salt = randomBytes(16);
  const sealed = await sealUnder(await wrappingKey(password, salt, rounds), purpose, content);
  const lock: StoredLock = { owner, until: Date.now() + holdsMs, salt, rounds, ...sealed };
  await (await deviceDatabase()).put('locks', lock);
}

const validLocks = async (): Promise<StoredLock[]> => {
  if (!canEncrypt()) return [];
  return (await (await deviceDatabase()).getAll('locks')).filter(({ until }) => until > Date.now());
};

/** Whether the device has a lock that a password could open. */
export const hasLock = async (): Promise<boolean> =>
  (await validLocks().catch(() => [])).length > 0;

/** The content that the password opens, of whichever user; undefined when it opens none. */
export async function openLock<Who>(password: string): Promise<Locked<Who> | undefined> {
  for (const lock of await validLocks()) {
    const key = await wrappingKey(password, lock.salt, lock.rounds);
    const opened = await openUnder(key, purpose, lock).catch(() => undefined);
    if (opened) return opened as Locked<Who>;
  }
  return undefined;
}
