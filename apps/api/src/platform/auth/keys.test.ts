import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Config } from '../../config.js';
import { loadSigningKey } from './keys.js';

describe('the key that signs access tokens', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gza-keys-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const config = (more: Partial<Config>) => ({ dataDir: folder, ...more }) as Config;

  it('is named by its RFC 7638 thumbprint: the required members in order, without white space', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const { x, y } = createPublicKey(privateKey).export({ format: 'jwk' });
    const canonical = `{"crv":"P-256","kty":"EC","x":"${x}","y":"${y}"}`;
    expect(loadSigningKey(config({ jwtPrivateKey: pem })).kid).toBe(
      createHash('sha256').update(canonical).digest('base64url'),
    );
  });

  it('is made once, readable by its owner alone, and found again', () => {
    const first = loadSigningKey(config({}));
    const file = path.join(folder, 'keys', 'access-token.pem');
    expect(existsSync(file)).toBe(true);
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    expect(loadSigningKey(config({}))).toEqual(first);
  });
});
