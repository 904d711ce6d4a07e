import request, { type Test } from 'supertest';
import { v7 as uuidv7 } from 'uuid';
import { TestApi, type Caller } from '../support/api.js';
import { openCase } from '../support/file.js';

/** Details that may never leave the server: SQL, stacks, paths, names of drivers and constraints. */
const inner =
  /select |insert into|syntax error|invalid input|node_modules|\.(ts|js):\d+|\bat [\w.<]+ \(|pg_|violates|unsupported Unicode|QueryFailed/iu;

/**
 * Requests that no client of ours sends. Each answer is a problem that names the error and no internal
 * detail.
 */
describe('hostile input', () => {
  let api: TestApi;
  let nino: Caller;
  let admin: Caller;
  let beneficiaryId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    admin = await api.staff('administrator', 'თორნიკე სილაგაძე');
    ({ beneficiaryId } = await openCase(nino));
  });
  afterAll(() => api.stop());

  const send = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', url: string): Test =>
    request(api.address)
      [method](url)
      .set('authorization', `Bearer ${nino.token}`)
      .set('accept-language', 'en');

  /** `[status, problem code, errors]` of an answer without internal details. */
  async function problemError(test: Test): Promise<[number, string, string[]?]> {
    const response = await test;
    expect(response.text).not.toMatch(inner);
    expect(response.headers['content-type']).toMatch(
      /^application\/(problem\+)?json; charset=utf-8$/u,
    );
    const problem = JSON.parse(response.text) as {
      type: string;
      status: number;
      traceId: string;
      errors?: { pointer: string; code: string }[];
    };
    expect(problem.status).toBe(response.status);
    expect(problem.traceId).toMatch(/^[0-9a-f]{32}$/u);
    const code = problem.type.replace('/problems/', '');
    const errors = problem.errors?.map((e) => `${e.pointer} ${e.code}`);
    return errors ? [response.status, code, errors] : [response.status, code];
  }

  describe('bodies', () => {
    const json = (body: string) =>
      send('post', '/api/v1/applications').set('content-type', 'application/json').send(body);

    it.each([
      ['an object that does not end', '{"channel":"walkIn"'],
      ['nothing', ''],
      ['two values', '{} {}'],
      ['a number that is none', '{"channel": NaN}'],
      ['a prototype', '{"__proto__":{"channel":"walkIn"}}'],
      ['a constructor', '{"constructor":{"prototype":{"channel":"walkIn"}}}'],
    ])('refuses %s', async (_what, body) => {
      expect(await problemError(json(body))).toEqual([400, 'malformed-body']);
    });

    it.each([['null'], ['[]'], ['"text"'], ['1'], ['true']])(
      'refuses %s for an object',
      async (body) => {
        expect(await problemError(json(body))).toEqual([400, 'invalid-request', [' type']]);
      },
    );

    it('refuses a body without end, and one too large', async () => {
      const large = JSON.stringify({ request: 'ა'.repeat(1_100_000) });
      expect(await problemError(json(large))).toEqual([413, 'body-too-large']);
    });

    it.each([
      ['text/plain', 'x'],
      ['text/html', '<b>x</b>'],
      ['application/xml', '<x/>'],
      ['multipart/form-data; boundary=x', '--x--'],
      ['application/octet-stream', 'x'],
      ['nonsense', 'x'],
    ])('refuses %s', async (media, body) => {
      const [status, code] = await problemError(
        send('post', '/api/v1/applications').set('content-type', media).send(body),
      );
      expect([status, code]).toEqual([415, 'unsupported-media-type']);
    });

    it('does not take a form or a table for a body of JSON', async () => {
      for (const [media, body] of [
        ['application/x-www-form-urlencoded', 'channel=walkIn&category=formerPrisoner'],
        ['text/csv', 'channel,category\r\nwalkIn,formerPrisoner'],
      ] as const)
        expect(
          await problemError(
            send('post', '/api/v1/applications').set('content-type', media).send(body),
          ),
        ).toEqual([415, 'unsupported-media-type']);
    });

    it('does not take JSON for a form or a table', async () => {
      for (const url of ['/api/oauth/token', '/api/v1/imports?type=outcomes&mode=validate'])
        expect(
          await problemError(
            request(api.address)
              .post(url)
              .set('authorization', `Bearer ${admin.token}`)
              .send({ grant_type: 'client_credentials' }),
          ),
        ).toEqual([415, 'unsupported-media-type']);
    });

    const person = { givenName: 'გიორგი', familyName: 'ჯაფარიძე', sex: 'male' };
    const application = { channel: 'walkIn', category: 'formerPrisoner' };

    it('refuses NUL and half characters, where they stand', async () => {
      const before = (await nino.ok('listApplications')).items.length;
      for (const bad of ['ა\0', 'a\0b', 'ა\ud800', 'x\udc00'])
        expect(
          await problemError(
            json(
              JSON.stringify({
                ...application,
                beneficiary: { ...person, givenName: bad },
                request: bad,
              }),
            ),
          ),
        ).toEqual([
          400,
          'invalid-request',
          [
            '/beneficiary/givenName hiddenCharacters',
            '/beneficiary/givenName characters',
            '/request characters',
          ],
        ]);
      expect((await nino.ok('listApplications')).items).toHaveLength(before);
    });

    it('takes every other character as it is', async () => {
      const strange =
        "\u0001\u202e\ufeff ა\u0301 😀 <script>alert(1)</script> '; drop table x; -- %s ${x} \\";
      const taken = await nino.ok('createApplication', {
        body: { ...application, beneficiary: person, request: strange } as never,
      });
      expect(taken.request).toBe(strange);
    });

    it('refuses keys and depths that cannot be stored', async () => {
      const assessment = (answers: unknown) =>
        problemError(
          send('post', '/api/v1/assessments')
            .send(JSON.stringify({ caseId: uuidv7(), instrumentCode: 'phq-9', answers }))
            .set('content-type', 'application/json'),
        );
      expect(await assessment({ 'q\0': 'x' })).toEqual([
        400,
        'invalid-request',
        ['/answers characters'],
      ]);
      const deep = `{"caseId":"${uuidv7()}","instrumentCode":"phq-9","answers":{"q1":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`;
      const [status, code, errors] = await problemError(
        send('post', '/api/v1/assessments').set('content-type', 'application/json').send(deep),
      );
      expect([status, code, errors?.[0]?.split(' ')[1]]).toEqual([400, 'invalid-request', 'depth']);
    });

    it('refuses numbers beyond every limit', async () => {
      const deliver = (units: string) =>
        problemError(
          send('post', `/api/v1/service-deliveries`)
            .set('content-type', 'application/json')
            .send(
              `{"beneficiaryId":"${beneficiaryId}","serviceCode":"legal-assistance","units":${units}}`,
            ),
        );
      for (const units of ['1e309', '1e300', '1001'])
        expect((await deliver(units)).slice(0, 2)).toEqual([400, 'invalid-request']);
      expect(await deliver('0')).toEqual([400, 'invalid-request', ['/units minimum']]);
      expect(await deliver('1.5')).toEqual([400, 'invalid-request', ['/units type']]);
    });

    it('refuses NUL in a table, at the import', async () => {
      expect(
        await problemError(
          request(api.address)
            .post('/api/v1/imports?type=outcomes&mode=validate')
            .set('authorization', `Bearer ${admin.token}`)
            .set('accept-language', 'en')
            .type('text/csv')
            .send('external_reference\r\na\0b\r\n'),
        ),
      ).toEqual([400, 'invalid-request', [' characters']]);
    });
  });

  describe('addresses and queries', () => {
    it.each([
      ['limit=1e309', '/limit'],
      ['limit=-1', '/limit'],
      ['limit=201', '/limit'],
      ['limit=', '/limit'],
      ['limit=1&limit=2', '/limit'],
      ['cursor=%00', '/cursor'],
      ['cursor=../../etc/passwd', '/cursor'],
      ['caseManagerId=1', '/caseManagerId'],
      ['caseManagerId=%00', '/caseManagerId'],
      ['sort=familyName;drop', '/sort'],
      ['__proto__=x', '/__proto__'],
      ['constructor=x', '/constructor'],
    ])('refuses ?%s', async (query, pointer) => {
      const [status, code, errors] = await problemError(
        send('get', `/api/v1/beneficiaries?${query}`),
      );
      expect([status, code, errors?.[0]?.split(' ')[0]]).toEqual([400, 'invalid-request', pointer]);
    });

    it.each([
      'x',
      '{"a":1}',
      '["x","y"]',
      '[null,null]',
      '["\\u0000","ID"]',
      '["x","ID",1]',
      '[[],"ID"]',
    ])('refuses a cursor that says %s', async (text) => {
      const cursor = Buffer.from(text.replace('ID', uuidv7())).toString('base64url');
      expect(await problemError(send('get', `/api/v1/beneficiaries?cursor=${cursor}`))).toEqual([
        400,
        'invalid-request',
        ['/cursor cursor'],
      ]);
    });

    it.each(['yesterday', '2026-02-30T00:00:00+00:00', '99999999999999999999', 'infinity'])(
      'refuses a cursor at the time %s',
      async (time) => {
        const cursor = Buffer.from(JSON.stringify([time, uuidv7()])).toString('base64url');
        expect(await problemError(send('get', `/api/v1/cases?cursor=${cursor}`))).toEqual([
          400,
          'invalid-request',
          ['/cursor cursor'],
        ]);
      },
    );

    it.each([
      ['an id that is none', '/api/v1/beneficiaries/1'],
      ['an id in capitals', `/api/v1/beneficiaries/${uuidv7().toUpperCase()}`],
      ['an overlong id', `/api/v1/beneficiaries/${'a'.repeat(5000)}`],
      ['a NUL', '/api/v1/beneficiaries/%00'],
      ['a code with a NUL', '/api/v1/instruments/phq%00/versions'],
      ['a way up', '/api/v1/instruments/..%2f..%2fetc/versions'],
      ['a number beyond all', `/api/v1/instruments/phq-9/versions/${'9'.repeat(40)}`],
      ['a number that is none', '/api/v1/instruments/phq-9/versions/one'],
      ['an unknown path', '/api/v1/nothing/here'],
      ['a path that cannot be read', '/api/v1/beneficiaries/%zz'],
    ])('does not find %s', async (_what, url) => {
      expect(await problemError(send('get', url))).toEqual([404, 'not-found']);
    });

    it('does not know other methods', async () => {
      const unknown = [405, 'method-not-allowed'];
      expect(await problemError(send('put', '/api/v1/beneficiaries'))).toEqual(unknown);
      expect(await problemError(send('delete', `/api/v1/beneficiaries/${beneficiaryId}`))).toEqual(
        unknown,
      );
    });
  });

  describe('headers', () => {
    it.each(['Bearer', 'Bearer x.y.z', `Bearer ${'a'.repeat(600)}`, 'Basic eDp5', 'nonsense'])(
      'takes %s for no credentials',
      async (authorization) => {
        expect(
          await problemError(
            request(api.address).get('/api/v1/beneficiaries').set('authorization', authorization),
          ),
        ).toEqual([401, 'unauthenticated']);
      },
    );

    it.each(['-'.repeat(36), '%00', '%E0%A4%A', "' or 1=1 --", 'x'.repeat(500)])(
      'takes the client %s for a wrong one',
      async (id) => {
        const [status, code] = await problemError(
          request(api.address)
            .post('/api/oauth/token')
            .set('authorization', `Basic ${Buffer.from(`${id}:x`).toString('base64')}`)
            .type('form')
            .send({ grant_type: 'client_credentials' }),
        );
        expect([status, code]).toEqual([401, 'invalid-client']);
      },
    );

    it.each(['-'.repeat(36), '%00', `${uuidv7()}.x`, ''])(
      'takes the refresh cookie %s for none',
      async (cookie) => {
        expect(
          await problemError(
            request(api.address)
              .post('/api/v1/auth/refresh')
              .set('cookie', `gza_refresh=${cookie}`),
          ),
        ).toEqual([401, 'unauthenticated']);
        const out = await request(api.address)
          .post('/api/v1/auth/logout')
          .set('cookie', `gza_refresh=${cookie}`);
        expect(out.status).toBe(204);
      },
    );

    it('does not take another tag for the version, nor an endless key', async () => {
      const change = () =>
        send('patch', `/api/v1/beneficiaries/${beneficiaryId}`).send({ phone: '599 00 00 02' });
      for (const tag of ['*', '1', '"abc"', `"${'9'.repeat(30)}"`, '"1", "2"'])
        expect(await problemError(change().set('if-match', tag))).toEqual([412, 'stale-version']);
      expect(
        await problemError(change().set('if-match', '"1"').set('idempotency-key', 'k'.repeat(201))),
      ).toEqual([400, 'invalid-request', ['Idempotency-Key maxLength']]);
    });

    it.each(['text/html', 'application/pdf', 'nonsense', 'text/csv'])(
      'offers no figures as %s to somebody who may not read them',
      async (accept) => {
        expect(
          await problemError(send('get', '/api/v1/reports/entries').set('accept', accept)),
        ).toEqual([403, 'forbidden']);
      },
    );
  });

  it('says no more to a wrong password than to an unknown account', async () => {
    const login = (body: object) =>
      problemError(request(api.address).post('/api/v1/auth/login').send(body));
    expect(await login({ email: 'nobody@gza.example', password: 'x' })).toEqual([
      401,
      'invalid-credentials',
    ]);
    expect(await login({ email: 'a\0@gza.example', password: 'x' })).toEqual([
      400,
      'invalid-request',
      ['/email characters'],
    ]);
  });
});
