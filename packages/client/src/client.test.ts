import { createClient } from './whole-client.js';

const id = '0190a000-0000-7000-8000-000000000001';

describe('a request that may outlive its page', () => {
  const sent: (RequestInit | undefined)[] = [];
  const api = createClient({
    baseUrl: '',
    fetch: (_, init) => {
      sent.push(init);
      return Promise.resolve(new Response('{}', { status: 200 }));
    },
  });
  const save = (answer: string, keepalive?: boolean) =>
    api.saveAnswers({ id, version: 1, body: { answers: { notes: answer } }, keepalive });
  beforeEach(() => sent.splice(0));

  it('is marked as such when the caller asks for it', async () => {
    await save('short', true);
    await save('short');
    expect(sent.map((init) => init?.keepalive)).toEqual([true, undefined]);
  });

  it('is an ordinary one when browsers would refuse the length of its body', async () => {
    const around = JSON.stringify({ answers: { notes: '' } }).length;
    // A Georgian letter takes three bytes.
    const longest = 'ა'.repeat(Math.floor((60_000 - around) / 3));
    await save(longest, true);
    await save(`${longest}ა`, true);
    expect(sent.map((init) => init?.keepalive)).toEqual([true, undefined]);
  });
});

it.each([
  ['15', 15],
  ['Wed, 21 Oct 2026 07:28:00 GMT', undefined],
  [undefined, undefined],
])('a problem with Retry-After %p says when to try again: %p', async (header, seconds) => {
  const problem = { type: '/problems/too-many-requests', title: 'Too many requests', status: 429 };
  const api = createClient({
    baseUrl: '',
    fetch: () =>
      Promise.resolve(
        new Response(JSON.stringify(problem), {
          status: 429,
          ...(header !== undefined && { headers: { 'retry-after': header } }),
        }),
      ),
  });
  await expect(api.getMe()).rejects.toMatchObject({
    code: 'too-many-requests',
    retryAfter: seconds,
  });
});
