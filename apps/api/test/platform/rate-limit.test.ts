import request from 'supertest';
import { TestApi, type Caller } from '../support/api.js';

describe('the limit of requests a minute', () => {
  let api: TestApi;
  let nino: Caller;
  let dato: Caller;

  beforeAll(async () => {
    api = await TestApi.start(undefined, { GZA_REQUESTS_PER_MINUTE: '3' });
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    dato = await api.staff('psychologist', 'დათო მაისურაძე');
  });
  afterAll(() => api.stop());

  const limitOf = ({ status, headers }: { status: number; headers: Record<string, string> }) => [
    status,
    headers['ratelimit-limit'],
    headers['ratelimit-remaining'],
  ];

  it('counts for each caller, tells what is left, and refuses with the seconds to wait', async () => {
    const answers = [];
    for (let n = 0; n < 4; n += 1) answers.push(await nino.call('getMe'));
    expect(answers.map(limitOf)).toEqual([
      [200, '3', '2'],
      [200, '3', '1'],
      [200, '3', '0'],
      [429, '3', '0'],
    ]);
    const [refused] = answers.slice(-1);
    expect(refused?.problem.type).toBe('/problems/too-many-requests');
    const wait = Number(refused?.headers['retry-after']);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(refused?.problem.detail).toBe(`Try again in ${wait} seconds.`);
    expect(limitOf(await dato.call('getMe'))).toEqual([200, '3', '2']);
  });

  it('does not count the questions of a supervisor', async () => {
    for (let n = 0; n < 5; n += 1) {
      const { status, headers } = await request(api.address).get('/api/health/ready');
      expect([status, headers['ratelimit-limit']]).toEqual([200, undefined]);
    }
  });
});

describe('the setting of the limit', () => {
  it.each(['many', '-1', '1.5'])('refuses %j in one line', async (value) => {
    await expect(TestApi.start(undefined, { GZA_REQUESTS_PER_MINUTE: value })).rejects.toThrow(
      'GZA_REQUESTS_PER_MINUTE must be a whole number of requests, or 0 for no limit.',
    );
  });
});
