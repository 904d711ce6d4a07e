import 'reflect-metadata';
import { connect } from 'node:net';
import {
  endpoints,
  pathParameters,
  problems,
  rolesWith,
  type EndpointSpec,
  type OperationId,
  type UserRole,
} from '@gza/contract';
import * as dtos from '@gza/contract/dtos';
import { declaredFieldsOf } from '../support/fields.js';
import { TestApi, type Caller } from '../support/api.js';

const table = Object.entries(endpoints) as [OperationId, EndpointSpec][];

/** What HTTP expects of an API, at any operation. */
describe('the API', () => {
  let api: TestApi;
  let head: Caller;
  let administrator: Caller;
  beforeAll(async () => {
    api = await TestApi.start();
    head = await api.staff('head', 'დავით ლომიძე');
    administrator = await api.staff('administrator', 'თორნიკე სილაგაძე');
  });
  afterAll(() => api.stop());

  const send = (path: string, init: RequestInit = {}, caller: Caller = administrator) =>
    fetch(`${api.address}${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${caller.token ?? ''}`,
        'accept-language': 'en',
        ...init.headers,
      },
    });

  describe('pages every list', () => {
    const lists = table.filter(
      ([, { method, answer }]) =>
        method === 'GET' &&
        answer !== undefined &&
        ['isWholeList', 'isPage'].some((mark) => mark in (dtos as Record<string, object>)[answer]!),
    );

    it('which all have limit and cursor', () => {
      expect(lists.length).toBeGreaterThan(40);
      const without = lists.filter(([, { query }]) => {
        const fields = query === undefined ? [] : declaredFieldsOf(query);
        return !fields.includes('limit') || !fields.includes('cursor');
      });
      expect(without.map(([id]) => id)).toEqual([]);
    });

    it('that is answered whole, without losing or repeating an item', async () => {
      const { items: all } = await head.ok('listRegions');
      expect(all.length).toBeGreaterThan(5);
      const seen: unknown[] = [];
      for (let cursor: string | undefined, pages = 0; pages === 0 || cursor; pages += 1) {
        const page = await head.ok('listRegions', {
          query: { limit: 4, ...(cursor && { cursor }) },
        });
        expect(page.items.length).toBeLessThanOrEqual(4);
        seen.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      }
      expect(seen).toEqual(all);
      const foreign = await head.call('listRegions', { query: { cursor: 'bm9uZQ' } });
      expect([foreign.status, foreign.problem.errors?.[0]?.pointer]).toEqual([400, '/cursor']);
    });

    it.each(['0x10', '1e1', '+5', '1.0', ' 7', '', '0b11', '٣', '5 ', '0', '201', '-1'])(
      'and refuses the limit "%s"',
      async (limit) => {
        for (const path of ['/api/v1/regions', '/api/v1/organisations']) {
          const reply = await send(`${path}?limit=${encodeURIComponent(limit)}`);
          const problem = (await reply.json()) as { errors: { pointer: string }[] };
          expect([reply.status, problem.errors.map((e) => e.pointer)]).toEqual([400, ['/limit']]);
        }
      },
    );
  });

  describe('refuses a period that ends before it begins', () => {
    const periods = table.flatMap(([id, spec]) => {
      const fields = spec.query === undefined ? [] : declaredFieldsOf(spec.query);
      return fields.includes('from') && fields.includes('to') ? [[id, spec] as const] : [];
    });

    it('in every operation that has one', () => {
      expect(periods.map(([id]) => id).sort()).toEqual([
        'getAppointmentCalendar',
        'getCalendar',
        'getReport',
        'getTimeline',
        'listAuditEvents',
        'listReportRows',
        'listServiceDeliveries',
        'listTasks',
      ]);
    });

    it.each(periods)('%s', async (_id, spec) => {
      if ('public' in spec.access) throw new Error('a period of a public operation');
      const [role = 'head'] = rolesWith(spec.access.permission) as UserRole[];
      const caller = await api.staff(role, 'ქეთი დადიანი');
      const at = spec.query === 'AuditEventQuery' ? 'T00:00:00Z' : '';
      const path = spec.path
        .replace('{id}', '01900000-0000-7000-8000-000000000001')
        .replace('{code}', 'entries');
      const errorsOf = async (from: string, to: string) => {
        const reply = await send(`${path}?from=${from}${at}&to=${to}${at}`, {}, caller);
        const { errors = [] } = (await reply.json()) as {
          errors?: { pointer: string; code: string; detail: string }[];
        };
        return [reply.status, errors.map((e) => `${e.pointer} ${e.code}: ${e.detail}`)];
      };
      expect(await errorsOf('2026-11-02', '2026-11-01')).toEqual([
        400,
        ['/to dateOrder: This date must not be before 02.11.2026.'],
      ]);
      expect((await errorsOf('2026-11-01', '2026-11-01'))[0]).not.toBe(400);
    });
  });

  it.each([
    [{}, 'Bearer'],
    [{ authorization: 'Bearer x' }, 'Bearer error="invalid_token"'],
    [{ authorization: 'Basic eDp5' }, 'Bearer error="invalid_token"'],
  ])('says with %j how to authenticate', async (headers, challenge) => {
    const reply = await fetch(`${api.address}/api/v1/me`, { headers });
    expect([reply.status, reply.headers.get('www-authenticate')]).toEqual([401, challenge]);
  });

  it.each(['Bearer', 'bearer', 'BEARER'])('takes the scheme %s', async (scheme) => {
    const authorization = `${scheme} ${administrator.token ?? ''}`;
    const reply = await fetch(`${api.address}/api/v1/me`, { headers: { authorization } });
    expect([reply.status, reply.headers.get('www-authenticate')]).toEqual([200, null]);
  });

  describe('names the methods of an address', () => {
    const patterns = new Map<string, Set<string>>();
    for (const [, { path, method }] of table)
      patterns.set(path, (patterns.get(path) ?? new Set()).add(method));

    it('that has others than the one that was sent', async () => {
      for (const [path, methods] of patterns) {
        const missing = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].find((m) => !methods.has(m));
        if (missing === undefined) continue;
        const address = pathParameters(path).reduce(
          (text, name) => text.replace(`{${name}}`, '01900000-0000-7000-8000-000000000001'),
          path,
        );
        const reply = await send(address, { method: missing });
        // Another path with the same shape may have the method.
        if (reply.status !== 405) {
          expect([
            path,
            [...patterns.keys()].filter((p) => p.split('/').length === path.split('/').length)
              .length > 1,
          ]).toEqual([path, true]);
          continue;
        }
        const allowed = (reply.headers.get('allow') ?? '').split(', ');
        expect([
          path,
          [...methods].every((m) => allowed.includes(m)),
          allowed.includes(missing),
        ]).toEqual([path, true, false]);
      }
    });

    it('in its problem, and knows nothing of other addresses', async () => {
      const reply = await send('/api/v1/staff', { method: 'DELETE' });
      expect([reply.status, reply.headers.get('allow'), reply.headers.get('content-type')]).toEqual(
        [405, 'GET, HEAD', 'application/problem+json; charset=utf-8'],
      );
      expect(await reply.json()).toMatchObject({
        type: '/problems/method-not-allowed',
        detail: 'This address has no DELETE. Use one of: GET, HEAD.',
      });
      for (const path of ['/problems', '/problems/not-found'])
        expect((await send(path, { method: 'POST' })).headers.get('allow')).toBe('GET, HEAD');
      expect((await send('/api/v1/no-such-thing', { method: 'DELETE' })).status).toBe(404);
      expect((await send('/api/v1/regions/x/y', { method: 'PUT' })).status).toBe(404);
    });
  });

  describe('does not send what the caller has', () => {
    it('until it changes', async () => {
      const created = await administrator.ok('createOrganisation', {
        body: { name: { ka: 'ხიდი', en: 'Khidi' }, legalForm: 'nnle' } as never,
      });
      const path = `/api/v1/organisations/${created.id}`;
      const first = await send(path);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toMatch(/^"1-[\w-]{16}"$/u);
      for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
        const again = await send(path, { headers: { 'if-none-match': known } });
        expect([known, again.status, await again.text(), again.headers.get('etag')]).toEqual([
          known,
          304,
          '',
          etag,
        ]);
      }
      expect((await send(path, { headers: { 'if-none-match': '"1"' } })).status).toBe(200);

      await administrator.ok('changeOrganisation', {
        id: created.id,
        version: 1,
        body: { name: { ka: 'ხიდი', en: 'Bridge' } } as never,
      });
      const changed = await send(path, { headers: { 'if-none-match': etag } });
      expect([changed.status, changed.headers.get('etag')?.slice(0, 3)]).toEqual([200, '"2-']);
    });

    it('nor a list, and takes the tag of a record for If-Match as a whole', async () => {
      const list = await send('/api/v1/regions');
      const etag = list.headers.get('etag') ?? '';
      expect(etag).toMatch(/^W\/"[\w-]{16}"$/u);
      expect((await send('/api/v1/regions', { headers: { 'if-none-match': etag } })).status).toBe(
        304,
      );
      expect((await send('/api/v1/bureaus', { headers: { 'if-none-match': etag } })).status).toBe(
        200,
      );
    });
  });

  /** Sends bytes and returns the whole answer. */
  const raw = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(api.address);
      let answer = '';
      const socket = connect(Number(port), hostname, () => socket.write(text));
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });

  it.each([
    [
      'headers beyond the limit',
      `GET /api/health/live HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
    ['what is not HTTP', 'BREW /pot\r\n\r\n', 400, 'malformed-http'],
  ])('answers %s with a problem', async (_name, text, status, code) => {
    const answer = await raw(text);
    const [headers = '', body = ''] = answer.split('\r\n\r\n');
    expect(headers).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
    expect(headers).toMatch(/content-type: application\/problem\+json/iu);
    expect(JSON.parse(body)).toMatchObject({ status, type: `/problems/${code}` });
  });

  it.each([
    ['grant_type=password&client_id=a&client_secret=b', 400, 'unsupported_grant_type'],
    ['grant_type=client_credentials&client_id=a&client_secret=b', 401, 'invalid_client'],
    ['client_id=a', 400, 'invalid_request'],
    ['grant_type=client_credentials&more=1', 400, 'invalid_request'],
  ])('answers the token request %s as OAuth does', async (body, status, error) => {
    const reply = await fetch(`${api.address}/api/oauth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'ka' },
      body,
    });
    const answer = (await reply.json()) as Record<string, string>;
    expect([reply.status, answer['error'], answer['status']]).toEqual([status, error, status]);
    expect(answer['error_description']).toMatch(/^[\x20-\x7e]{10,}$/u);
    expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(reply.headers.get('www-authenticate')).toBe(status === 401 ? 'Basic' : null);
  });

  it('explains every problem on the page that its type names, in both languages', async () => {
    for (const [code, { status, title, detail }] of Object.entries(problems)) {
      const reply = await fetch(`${api.address}/problems/${code}`, {
        headers: { accept: 'text/html' },
      });
      expect([code, reply.status, reply.headers.get('content-type')]).toEqual([
        code,
        200,
        'text/html; charset=utf-8',
      ]);
      const text = (await reply.text()).replace(/<\/?code>/gu, '').replaceAll('&quot;', '"');
      for (const part of [title.ka, title.en, detail.ka, detail.en, String(status)])
        expect(text).toContain(part);
      expect(text).toContain('<section lang="ka">');
    }
    expect((await fetch(`${api.address}/problems/none`)).status).toBe(404);
    const overview = await (await fetch(`${api.address}/problems`)).text();
    for (const code of Object.keys(problems)) expect(overview).toContain(`/problems/${code}"`);
  });
});
