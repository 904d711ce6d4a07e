import request from 'supertest';
import { TestApi, type Caller } from '../support/api.js';

/** Headers of requests: language, media type; and the headers of every answer. */
describe('the headers of requests and answers', () => {
  let api: TestApi;
  let analyst: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    analyst = await api.staff('analyst', 'ანა კაპანაძე');
  });
  afterAll(() => api.stop());

  const titleIn = async (acceptLanguage: string | undefined, url = '/api/v1/me') => {
    const sent = request(api.address).get(url);
    if (acceptLanguage !== undefined) void sent.set('accept-language', acceptLanguage);
    const { body } = await sent;
    return (body as { title: string }).title;
  };
  const ka = 'საჭიროა ავტორიზაცია';
  const en = 'Sign in first';

  it.each([
    [undefined, ka],
    ['', ka],
    ['*', ka],
    ['ru', ka],
    ['en', en],
    ['en-US,en;q=0.9', en],
    ['ka-GE, en;q=0.8', ka],
    ['en, ka', en],
    ['ka;q=0.4, en;q=0.5', en],
    ['en;q=0.5, ka;q=0.9', ka],
    ['ru, en;q=0.1', en],
    ['en;q=0', ka],
  ])('answers Accept-Language %j by quality', async (header, title) => {
    expect(await titleIn(header)).toBe(title);
  });

  it('answers an address that is not well-formed in the language that was asked for', async () => {
    const [georgian, english] = await Promise.all([
      titleIn('ka', '/api/v1/%zz'),
      titleIn('en', '/api/v1/%zz'),
    ]);
    expect([georgian, english]).toEqual(['მონაცემი ვერ მოიძებნა', 'Not found']);
  });

  it.each([
    ['application/json', 200, 'application/json'],
    ['*/*', 200, 'application/json'],
    ['text/csv', 200, 'text/csv'],
    ['text/csv;q=0.5, application/json;q=0.4', 200, 'text/csv'],
    ['text/csv;q=0.5, application/json', 200, 'application/json'],
    ['text/html, application/x-ndjson;q=0.1', 200, 'application/x-ndjson'],
    ['text/csv;q=0', 406, 'application/problem+json'],
    ['text/html', 406, 'application/problem+json'],
  ])('answers Accept %j with %d %s', async (accept, status, type) => {
    const answer = await request(api.address)
      .get('/api/v1/reports/entries?from=2026-01-01&to=2026-11-01')
      .set('authorization', `Bearer ${analyst.token}`)
      .set('accept', accept);
    expect([answer.status, answer.type]).toEqual([status, type]);
  });

  it.each([
    ['get', '/api/v1/me', 'text/csv', 406],
    ['get', '/api/v1/regions', 'text/html', 406],
    ['get', '/api/v1/regions', 'application/json;q=0, */*', 406],
    ['get', '/api/v1/regions', 'application/*;q=0.1', 200],
    ['get', '/api/v1/regions', 'text/html, */*;q=0.1', 200],
    ['post', '/api/v1/reports', 'text/csv', 405],
  ] as const)('answers %s %s with Accept %j by %d', async (method, path, accept, status) => {
    const answer = await request(api.address)
      [method](path)
      .set('authorization', `Bearer ${analyst.token}`)
      .set('accept', accept);
    expect(answer.status).toBe(status);
    if (status === 406)
      expect(answer.body).toMatchObject({ params: { media: ['application/json'] } });
  });

  it('protects every answer: the API, a problem, and what cannot be routed', async () => {
    for (const url of ['/api/health/live', '/api/v1/me', '/api/v1/nothing']) {
      const { headers } = await request(api.address).get(url);
      expect(headers).toMatchObject({
        'content-security-policy': "default-src 'none';frame-ancestors 'none'",
        'strict-transport-security': expect.stringContaining('max-age=') as string,
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'no-referrer',
      });
    }
  });
});
