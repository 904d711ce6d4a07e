import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigError, readConfig } from '../../config.js';
import { connectionOf } from './connection-url.js';

describe('DATABASE_URL', () => {
  let folder: string;
  let ca: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gza-url-'));
    ca = path.join(folder, 'ca.pem');
    writeFileSync(ca, 'the authority');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const of = (query: string) => connectionOf(`postgres://gza:word@db.example:5433/gza${query}`);
  const messageOf = (query: string): string => {
    try {
      of(query);
      return 'accepted';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('gives address and credentials, decoded', () => {
    expect(connectionOf('postgresql://g%40a:w%2Fd@[::1]/g%20a')).toEqual({
      host: '::1',
      port: 5432,
      database: 'g a',
      user: 'g@a',
      password: 'w/d',
      ssl: false,
    });
  });

  it.each(['', '?sslmode=disable', '?application_name=x'])('is plain text with "%s"', (query) => {
    expect(of(query).ssl).toBe(false);
  });

  it.each(['require', 'verify-full'])('verifies authority and host with sslmode=%s', (mode) => {
    expect(of(`?sslmode=${mode}&sslrootcert=${ca}`).ssl).toEqual({
      host: 'db.example',
      rejectUnauthorized: true,
      ca: 'the authority',
    });
  });

  it('verifies the authority and any host with sslmode=verify-ca', () => {
    const { ssl } = of(`?sslmode=verify-ca&sslrootcert=${ca}`);
    expect(ssl).toMatchObject({ rejectUnauthorized: true, ca: 'the authority' });
    expect(ssl && ssl.checkServerIdentity?.('other.example', {} as never)).toBeUndefined();
    expect(ssl && typeof ssl.checkServerIdentity).toBe('function');
  });

  it.each([
    ['?sslmode=prefer', /sslmode=prefer, which falls back to plain text without a message/u],
    ['?sslmode=allow', /sslmode=allow, which falls back to plain text without a message/u],
    ['?sslmode=on', /one of disable, require, verify-ca, verify-full/u],
    ['?sslmode=', /one of disable, require/u],
    ['?ssl=true', /the parameter ssl, which Gza does not know/u],
    ['?sslmode=verify-full&sslcrl=x', /the parameter sslcrl/u],
    ['?sslrootcert=/ca.pem', /sslrootcert but no sslmode/u],
    ['?sslmode=verify-full&sslrootcert=/no/such.pem', /cannot be read \(ENOENT\)/u],
  ])('with %s is refused in one line', (query, message) => {
    expect(messageOf(query)).toMatch(message);
    expect(messageOf(query).split('\n')).toHaveLength(1);
    expect(messageOf(query)).not.toContain('word@');
  });

  it('is never plain text when its sslmode is something else than disable', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom('require', 'verify-ca', 'verify-full', 'prefer'), fc.string()),
        (mode) => {
          fc.pre(mode !== 'disable');
          const query = `?sslmode=${encodeURIComponent(mode)}`;
          if (messageOf(query) === 'accepted')
            expect(of(query).ssl).toMatchObject({ rejectUnauthorized: true });
        },
      ),
    );
  });

  it('is refused by the configuration, as any other wrong setting', () => {
    const env = { GZA_SECRET: 'a secret for tests only, of some length' };
    expect(() => readConfig({ ...env, DATABASE_URL: 'postgres://db/gza?sslmode=prefer' })).toThrow(
      ConfigError,
    );
    expect(() => readConfig({ ...env, DATABASE_URL: 'mysql://db/gza' })).toThrow(
      /DATABASE_URL is missing or not a URL/u,
    );
  });
});
