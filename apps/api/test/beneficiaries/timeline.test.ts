import { TestApi, type Caller } from '../support/api.js';
import { giveConsent, openCase, type OpenedCase } from '../support/file.js';

/** Nino works in Tbilisi with Giorgi; Zaza is his officer; Levan works in Kakheti. */
describe('the timeline', () => {
  let api: TestApi;
  let nino: Caller;
  let zaza: Caller;
  let levan: Caller;
  let giorgi: OpenedCase;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    zaza = await api.staff('probationOfficer', 'ზაზა ლომიძე');
    levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
    giorgi = await openCase(nino);
    api.clock.advance({ hours: 1 });
    await giveConsent(nino, giorgi.beneficiaryId);
    api.clock.advance({ hours: 1 });
    for (const [kind, status] of [
      ['employment', 'employed'],
      ['health', 'improved'],
    ] as const) {
      api.clock.advance({ hours: 1 });
      await nino.ok('recordOutcome', {
        id: giorgi.beneficiaryId,
        body: { kind, status, occurredOn: '2026-11-20', source: 'person' },
      });
    }
  });
  afterAll(() => api.stop());
  /** Four hours after the day began: one test moves on to the evening. */
  beforeEach(() => api.clock.set('2026-11-24T10:00:00.000Z'));

  const kinds = async (caller: Caller, query = {}) =>
    (await caller.ok('getTimeline', { id: giorgi.beneficiaryId, query })).items.map((e) => e.kind);

  it('tells what happened, newest first, and by whom', async () => {
    const { items } = await nino.ok('getTimeline', { id: giorgi.beneficiaryId });
    expect(items.map((e) => e.kind)).toEqual([
      'outcomeRecorded',
      'outcomeRecorded',
      'consentGiven',
      'applicationAccepted',
      'caseOpened',
      'applicationReceived',
    ]);
    expect(items[2]).toMatchObject({
      at: '2026-11-24T07:00:00.000Z',
      caseId: giorgi.caseId,
      actor: { id: nino.id, name: 'ნინო ბერიძე' },
      detail: { purpose: 'assessment' },
    });
  });

  it('goes on where a page ended, and looks for one kind', async () => {
    const first = await nino.ok('getTimeline', { id: giorgi.beneficiaryId, query: { limit: 4 } });
    const rest = await nino.ok('getTimeline', {
      id: giorgi.beneficiaryId,
      query: { limit: 4, cursor: first.nextCursor ?? '' },
    });
    expect([...first.items, ...rest.items]).toHaveLength(6);
    expect(rest.nextCursor).toBeNull();
    expect(await kinds(nino, { kind: 'consentGiven' })).toEqual(['consentGiven']);
    expect(
      await nino.refused('getTimeline', { id: giorgi.beneficiaryId, query: { kind: 'gossip' } }),
    ).toEqual([400, 'invalid-request']);
  });

  it('looks for all kinds of one topic', async () => {
    expect(await kinds(nino, { topic: 'case' })).toEqual([
      'applicationAccepted',
      'caseOpened',
      'applicationReceived',
    ]);
    expect(await kinds(nino, { topic: 'file', limit: 1 })).toEqual(['outcomeRecorded']);
    expect(await kinds(nino, { topic: 'services' })).toEqual([]);
  });

  it('looks for what one colleague did, and between two days', async () => {
    expect(await kinds(nino, { actorId: nino.id })).toHaveLength(6);
    expect(await kinds(nino, { actorId: zaza.id })).toEqual([]);
    expect(await kinds(nino, { from: '2026-11-24', to: '2026-11-24' })).toHaveLength(6);
    expect(await kinds(nino, { from: '2026-11-25' })).toEqual([]);
    expect(await kinds(nino, { to: '2026-11-23' })).toEqual([]);
    expect(
      await nino.refused('getTimeline', {
        id: giorgi.beneficiaryId,
        query: { from: '2026-02-31' },
      }),
    ).toEqual([400, 'invalid-request']);
  });

  it('keeps health from the officer, on the timeline and among the outcomes', async () => {
    expect(await kinds(zaza, { kind: 'outcomeRecorded' })).toHaveLength(1);
    expect(await kinds(nino, { kind: 'outcomeRecorded' })).toHaveLength(2);
    const seen = async (caller: Caller) =>
      (await caller.ok('listOutcomes', { id: giorgi.beneficiaryId })).items.map((o) => o.kind);
    expect(await seen(zaza)).toEqual(['employment']);
    expect(await seen(nino)).toEqual(['health', 'employment']);
    const health = (await nino.ok('listOutcomes', { id: giorgi.beneficiaryId })).items[0];
    expect(await zaza.refused('getOutcome', { id: health?.id ?? '' })).toEqual([404, 'not-found']);
  });

  it('is not there for another bureau', async () => {
    expect(await levan.refused('getTimeline', { id: giorgi.beneficiaryId })).toEqual([
      404,
      'not-found',
    ]);
    expect(await levan.refused('listOutcomes', { id: giorgi.beneficiaryId })).toEqual([
      404,
      'not-found',
    ]);
  });

  it('takes only outcomes that can be', async () => {
    const errors = async (body: object) =>
      (
        await nino.call('recordOutcome', {
          id: giorgi.beneficiaryId,
          body: { source: 'register', occurredOn: '2026-11-01', ...body },
        })
      ).problem.errors?.map((e) => [e.pointer, e.code]);
    expect(await errors({ kind: 'housing', status: 'employed' })).toEqual([['/status', 'oneOf']]);
    expect(await errors({ kind: 'housing', status: 'stable', occurredOn: '2026-11-25' })).toEqual([
      ['/occurredOn', 'dateRange'],
    ]);
    expect(
      await errors({ kind: 'reoffence', status: 'convicted', convictedOn: '2026-10-31' }),
    ).toEqual([['/convictedOn', 'dateOrder']]);
    expect(await errors({ kind: 'housing', status: 'stable', convictedOn: '2026-11-02' })).toEqual([
      ['/convictedOn', 'notApplicable'],
    ]);
    expect(await zaza.refused('recordOutcome', { id: giorgi.beneficiaryId, body: {} })).toEqual([
      403,
      'forbidden',
    ]);
  });

  it('has its days begin at midnight in Tbilisi', async () => {
    api.clock.advance({ hours: 11 });
    const person = (await openCase(nino)).beneficiaryId;
    const { items } = await nino.ok('getTimeline', { id: person, query: { kind: 'caseOpened' } });
    expect(items.map(({ at }) => at)).toEqual(['2026-11-24T21:00:00.000Z']);
    const on = async (day: string) =>
      (
        await nino.ok('getTimeline', {
          id: person,
          query: { kind: 'caseOpened', from: day, to: day },
        })
      ).items.length;
    expect([await on('2026-11-24'), await on('2026-11-25')]).toEqual([0, 1]);
  });
});
