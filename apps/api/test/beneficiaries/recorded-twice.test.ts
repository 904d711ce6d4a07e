import { TestApi, type Caller, type Reply } from '../support/api.js';
import { openCase } from '../support/file.js';

/** What would be counted twice when it is recorded twice, by one request that is repeated or by two colleagues. */
describe('what is recorded twice', () => {
  let api: TestApi;
  let nino: Caller;
  let maia: Caller;
  let id: string;
  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    maia = await api.staff('socialWorker', 'მაია წერეთელი');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    id = (await openCase(nino)).beneficiaryId;
  });

  const codesOf = (replies: readonly Reply<unknown>[]) =>
    replies
      .map(({ status, problem }) => (status < 400 ? 'done' : problem.type.split('/').at(-1)))
      .sort();
  const reoffence = {
    kind: 'reoffence',
    status: 'rearrested',
    source: 'register',
    occurredOn: '2026-11-20',
  } as const;

  it('an outcome of one kind, status and day is one, when it arrives three times at once', async () => {
    const replies = await Promise.all(
      [nino, maia, nino].map((caller) => caller.call('recordOutcome', { id, body: reoffence })),
    );
    expect(codesOf(replies)).toEqual(['done', 'outcome-exists', 'outcome-exists']);
    expect((await nino.ok('listOutcomes', { id })).items).toHaveLength(1);
  });

  it.each([
    ['another day', { occurredOn: '2026-11-19' }],
    ['another status', { status: 'charged' }],
  ])('an outcome of %s is another one', async (_what, other) => {
    await nino.ok('recordOutcome', { id, body: reoffence });
    await nino.ok('recordOutcome', { id, body: { ...reoffence, ...other } });
    expect((await nino.ok('listOutcomes', { id })).items).toHaveLength(2);
  });

  it('an outcome that was an error is recorded again', async () => {
    const wrong = await nino.ok('recordOutcome', { id, body: reoffence });
    await nino.ok('markOutcomeInError', {
      id: wrong.id,
      version: wrong.version,
      body: { reason: 'სხვა პირი' },
    });
    await nino.ok('recordOutcome', { id, body: reoffence });
    expect(
      (await nino.ok('listOutcomes', { id })).items.map((o) => o.enteredInErrorAt === null),
    ).toEqual(expect.arrayContaining([true, false]));
  });

  it('an application waits once: the second one names the first, until it is decided', async () => {
    const body = { channel: 'walkIn', category: 'formerPrisoner', beneficiaryId: id } as const;
    const replies = await Promise.all(
      [nino, maia, nino].map((caller) => caller.call('createApplication', { body })),
    );
    expect(codesOf(replies)).toEqual(['application-waits', 'application-waits', 'done']);
    const first = replies.find(({ status }) => status === 201)?.body;
    const refused = await maia.call('createApplication', { body });
    expect([refused.problem.params, refused.problem.detail]).toEqual([
      { applicationId: first?.id, appliedOn: '24.11.2026' },
      'Decide the application of 24.11.2026, or withdraw it; a second one is not needed.',
    ]);
    await nino.ok('withdrawApplication', { id: first?.id ?? '', version: 1, body: {} });
    await maia.ok('createApplication', { body });
  });
});
