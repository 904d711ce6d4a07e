import { canEncrypt, cipherOf, openUnder, randomBytes, sealUnder } from './cipher.js';
import { deviceDatabase, type StoredLock } from './device-database.js';

/** PBKDF2-SHA-256 by the OWASP Password Storage Cheat Sheet: a third of a second on an office computer. */
const rounds = 600_000;

/** As long as a sign-in lasts at most. */
const holdsMs = 12 * 60 * 60_000;

const purpose = 'lock';

/** What a password opens where there is no line to ask the server. */
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

/** Leaves the key of a user on the device under the password just typed, in place of an earlier one. */
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

/** Whether a password could open something here. */
export const hasLock = async (): Promise<boolean> =>
  (await validLocks().catch(() => [])).length > 0;

/** What the password opens, whoever's it is; undefined when it opens nothing. */
export async function openLock<Who>(password: string): Promise<Locked<Who> | undefined> {
  for (const lock of await validLocks()) {
    const key = await wrappingKey(password, lock.salt, lock.rounds);
    const opened = await openUnder(key, purpose, lock).catch(() => undefined);
    if (opened) return opened as Locked<Who>;
  }
  return undefined;
}
