/** A value as it is stored on the device. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** Seals and opens the values of one user, with keys derived from the key that a sign-in brings. */
export interface DeviceCipher {
  /** Distinguishes the values of one user from those of another without naming anybody. */
  readonly owner: string;
  /** The name of a value in the store; it does not reveal what the value is about. */
  idOf: (kind: string, name: string) => Promise<string>;
  seal: (id: string, value: unknown) => Promise<Sealed>;
  /** Rejects a value that was altered, moved to another name or sealed under another key. */
  open: (id: string, sealed: Sealed) => Promise<unknown>;
}

/** Whether the browser has WebCrypto: on https and on localhost; on plain http nothing is kept. */
export const canEncrypt = (): boolean => globalThis.crypto?.subtle !== undefined;

const bytesOf = (text: string) => new TextEncoder().encode(text);

export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  );

const hexOf = (data: ArrayBuffer): string =>
  Array.from(new Uint8Array(data), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const randomBytes = (length: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(length));

/**
 * Encrypts with AES-GCM and a fresh nonce; `name` is bound to the value, so that two values cannot be
 * exchanged.
 */
export async function sealUnder(key: CryptoKey, name: string, value: unknown): Promise<Sealed> {
  const iv = randomBytes(12);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytesOf(name) },
    key,
    bytesOf(JSON.stringify(value)),
  );
  return { iv, data };
}

export async function openUnder(key: CryptoKey, name: string, sealed: Sealed): Promise<unknown> {
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: sealed.iv, additionalData: bytesOf(name) },
    key,
    sealed.data,
  );
  return JSON.parse(new TextDecoder().decode(plain)) as unknown;
}

/** Derives the two keys of the cipher from the key that the server hands out. */
export async function cipherOf(deviceKey: string): Promise<DeviceCipher> {
  const root = await crypto.subtle.importKey('raw', fromBase64Url(deviceKey), 'HKDF', false, [
    'deriveKey',
  ]);
  const derive = (purpose: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: bytesOf(purpose),
  });
  const [sealing, naming] = await Promise.all([
    crypto.subtle.deriveKey(derive('seal'), root, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveKey(derive('name'), root, { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]),
  ]);
  const tagOf = async (text: string) =>
    hexOf(await crypto.subtle.sign('HMAC', naming, bytesOf(text)));
  return {
    owner: await tagOf('owner'),
    idOf: (kind, name) => tagOf(JSON.stringify([kind, name])),
    seal: (id, value) => sealUnder(sealing, id, value),
    open: (id, sealed) => openUnder(sealing, id, sealed),
  };
}
