import { generateKeyPairSync, sign } from 'node:crypto';
import { loadSigningKey } from '../../src/platform/auth/keys.js';
import { newClientSecret } from '../../src/platform/auth/sign-in.service.js';
import { TestApi, type Caller } from '../support/api.js';

const previous = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

/** What a token must say to be believed, and what ends it. */
describe('an access token', () => {
  let api: TestApi;
  let nino: Caller;
  let tornike: Caller;

  beforeAll(async () => {
    api = await TestApi.start(undefined, { GZA_JWT_PREVIOUS_KEY: previous });
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
  });
  afterAll(() => api.stop());

  const json = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const parts = () => {
    const [header = '', claims = ''] = (nino.token ?? '').split('.');
    const read = (part: string) =>
      JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
    return { header: read(header), claims: read(claims) };
  };
  /** A token of Nino's with other members, signed by a key of this installation. */
  function tokenWith(header: object, claims: object, pem?: string): string {
    const key = pem ?? loadSigningKey(api.config).privatePem;
    const own = parts();
    const content = `${json({ ...own.header, ...header })}.${json({ ...own.claims, ...claims })}`;
    const signature = sign('sha256', Buffer.from(content), { key, dsaEncoding: 'ieee-p1363' });
    return `${content}.${signature.toString('base64url')}`;
  }
  const statusOf = async (token: string | undefined) =>
    (await fetch(`${api.address}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } }))
      .status;

  it('is taken when it is written as we write it', async () => {
    expect(await statusOf(nino.token)).toBe(200);
    expect(await statusOf(tokenWith({}, {}))).toBe(200);
  });

  it.each([
    ['no kid', { kid: undefined }, {}],
    ['the kid of another key', { kid: 'AAAA' }, {}],
    ['a kid that is a path', { kid: '../../etc/passwd' }, {}],
    ['another typ', { typ: 'JWT' }, {}],
    ['no audience', {}, { aud: undefined }],
    ['another audience', {}, { aud: 'portal' }],
    ['no issuer', {}, { iss: undefined }],
    ['another issuer', {}, { iss: 'somebody' }],
    ['no expiry', {}, { exp: undefined }],
  ] as const)('is refused with %s', async (_, header, claims) => {
    expect(await statusOf(tokenWith(header, claims))).toBe(401);
  });

  it('of the key before a rotation is taken under its own name only', async () => {
    const { kid } = loadSigningKey({ ...api.config, jwtPrivateKey: previous });
    expect(await statusOf(tokenWith({ kid }, {}, previous))).toBe(200);
    expect(await statusOf(tokenWith({}, {}, previous))).toBe(401);
    expect(await statusOf(tokenWith({ kid }, {}))).toBe(401);
    const foreign = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const pem = foreign.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(await statusOf(tokenWith({ kid }, {}, pem))).toBe(401);
  });

  const exchange = async (id: string, secret: string) => {
    const answer = await fetch(`${api.address}/api/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: id,
        client_secret: secret,
      }),
    });
    return ((await answer.json()) as { access_token?: string }).access_token ?? '';
  };
  const reads = async (token: string) =>
    (
      await fetch(`${api.address}/api/v1/reports`, {
        headers: { authorization: `Bearer ${token}` },
      })
    ).status;
  const register = (name: string) =>
    tornike.ok('createApiClient', {
      body: {
        kind: 'reportingClient',
        name,
        purpose: 'Monthly figures',
        scopes: ['reporting:read', 'directory:read'],
      },
    });

  it('of a client ends with its scopes, at the next request', async () => {
    const { id, secret, version } = await register('Warehouse of scopes');
    const token = await exchange(id, secret);
    expect(await reads(token)).toBe(200);
    const body = { scopes: ['directory:read'] } as const;
    await tornike.ok('changeApiClient', { id, version, body: { scopes: [...body.scopes] } });
    expect(await reads(token)).toBe(401);
  });

  it('of a client ends with its secret, at once or with the overlap', async () => {
    const { id, secret, version } = await register('Warehouse of secrets');
    const old = await exchange(id, secret);
    const overlap = { id, version, body: { overlapHours: 1 } };
    const rotated = await tornike.ok('rotateApiClientSecret', overlap);
    const present = await exchange(id, rotated.secret);
    expect([await reads(old), await reads(present)]).toEqual([200, 200]);
    const atOnce = { id, version: rotated.version, body: { overlapHours: 0 } };
    const last = await tornike.ok('rotateApiClientSecret', atOnce);
    expect([await reads(old), await reads(present)]).toEqual([401, 401]);
    expect(await reads(await exchange(id, last.secret))).toBe(200);
    expect(await exchange(id, newClientSecret().secret)).toBe('');
  });
});
