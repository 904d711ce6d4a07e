import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Keys derived from the installation's secret, one for each purpose, so that a value made for one purpose is
 * worth nothing for another.
 */
export class InstallationKeys {
  private readonly sealing: Buffer;
  private readonly digesting: Buffer;

  constructor(secret: string) {
    const derived = (purpose: string) =>
      Buffer.from(hkdfSync('sha256', secret, 'gza', purpose, 32));
    this.sealing = derived('sealed cursors');
    this.digesting = derived('keyed digests');
  }

  /** Encrypts a text; only `unseal` with the same purpose reads it, and it cannot be altered. */
  seal(purpose: string, content: Buffer): string {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.sealing, nonce).setAAD(Buffer.from(purpose));
    const sealed = [nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()];
    return Buffer.concat(sealed).toString('base64url');
  }

  /** Decrypts a sealed text; undefined when it was altered, invented, or sealed for another purpose. */
  unseal(purpose: string, sealed: string): Buffer | undefined {
    const bytes = Buffer.from(sealed, 'base64url');
    // One text for one seal: the decoder ignores surplus bits and characters.
    if (bytes.length < nonceBytes + tagBytes || bytes.toString('base64url') !== sealed)
      return undefined;
    const decipher = createDecipheriv(algorithm, this.sealing, bytes.subarray(0, nonceBytes), {
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

  /** Digest that cannot be computed, and so not guessed, without the secret. */
  digest(content: string): string {
    return createHmac('sha256', this.digesting).update(content).digest('base64url');
  }
}
