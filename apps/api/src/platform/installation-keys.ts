import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts a content with a key, bound to a purpose. */
function sealWith(key: Buffer, purpose: string, content: Buffer): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(purpose));
  const sealed = [nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()];
  return Buffer.concat(sealed).toString('base64url');
}

function unsealWith(key: Buffer, purpose: string, sealed: string): Buffer | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  // One text for one seal: the decoder ignores surplus bits and characters.
  if (bytes.length < nonceBytes + tagBytes || bytes.toString('base64url') !== sealed)
    return undefined;
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(Buffer.from(purpose))
    .setAuthTag(bytes.subarray(-tagBytes));
  try {
    const content = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
    return Buffer.concat([content, decipher.final()]);
  } catch {
    return undefined;
  }
}

/**
 * Keys derived from the installation's secret, one for each purpose, so that a value made for one purpose is
 * worth nothing for another.
 */
export class InstallationKeys {
  private readonly sealing: Buffer;
  private readonly digesting: Buffer;
  private readonly wrapping: Buffer;
  private readonly addressing: Buffer;

  constructor(secret: string) {
    const derived = (purpose: string) =>
      Buffer.from(hkdfSync('sha256', secret, 'gza', purpose, 32));
    this.sealing = derived('sealed cursors');
    this.digesting = derived('keyed digests');
    this.wrapping = derived('keys of files');
    this.addressing = derived('addresses of files');
  }

  /** Encrypts a text; only `unseal` with the same purpose reads it, and it cannot be altered. */
  seal(purpose: string, content: Buffer): string {
    return sealWith(this.sealing, purpose, content);
  }

  /** Decrypts a sealed text; undefined when it was altered, invented, or sealed for another purpose. */
  unseal(purpose: string, sealed: string): Buffer | undefined {
    return unsealWith(this.sealing, purpose, sealed);
  }

  /** Digest that cannot be computed, and so not guessed, without the secret. */
  digest(content: string): string {
    return createHmac('sha256', this.digesting).update(content).digest('base64url');
  }

  /** Encrypts the key of a file, for the row of this file only. */
  wrapFileKey(fileId: string, key: Buffer): string {
    return sealWith(this.wrapping, fileId, key);
  }

  /** Decrypts the key of a file; undefined when it was altered, or is of another file or installation. */
  unwrapFileKey(fileId: string, wrapped: string): Buffer | undefined {
    return unsealWith(this.wrapping, fileId, wrapped);
  }

  /** Begins the digest of a content that arrives in parts: equal contents have one address, which tells nothing. */
  fileAddress(): ReturnType<typeof createHmac> {
    return createHmac('sha256', this.addressing);
  }
}
