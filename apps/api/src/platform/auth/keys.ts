import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../../config.js';

export interface SigningKey {
  /** RFC 7638 thumbprint of the public key. */
  readonly kid: string;
  readonly privatePem: string;
  readonly publicPem: string;
}

function thumbprint(key: KeyObject): string {
  const { crv, kty, x, y } = key.export({ format: 'jwk' });
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}

function stored(config: Config): string {
  if (config.jwtPrivateKey) return config.jwtPrivateKey;
  const file = path.join(config.dataDir, 'keys', 'access-token.pem');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const made = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString();
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, made, { mode: 0o600 });
    return made;
  }
}

/** Loads the ES256 key that signs access tokens: from the environment, otherwise from the data folder. */
export const loadSigningKey = (config: Config): SigningKey => signingKey(stored(config));

/** Loads the key before a rotation, whose tokens are accepted and which signs no more. */
export const loadPreviousKey = ({ jwtPreviousKey }: Config): SigningKey | undefined =>
  jwtPreviousKey ? signingKey(jwtPreviousKey) : undefined;

function signingKey(pem: string): SigningKey {
  const key = createPrivateKey(pem);
  const publicKey = createPublicKey(key);
  return {
    kid: thumbprint(publicKey),
    privatePem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}
