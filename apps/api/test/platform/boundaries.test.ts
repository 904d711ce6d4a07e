import pg from 'pg';
import { modules } from '../../src/modules/index.js';
import type { UnitOfWork } from '../../src/platform/db/unit-of-work.js';
import { resumeImports, runImports } from '../../src/platform/imports/run-imports.js';
import { TestApi, type Caller } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { openCase } from '../support/file.js';
import { admit, place, recruitingGroup } from '../programmes/people.js';

/** The first and the last of a period, of a list, of a lock: where a careless change is off by one. */
describe('at the boundary', () => {
  let api: TestApi;
  let nino: Caller;
  let luka: Caller;
  let david: Caller;
  let zaza: Caller;
  let tamar: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    luka = await api.staff('facilitator', 'ლუკა წიკლაური');
    zaza = await api.staff('probationOfficer', 'ზაზა გოგოლაძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    david = await api.staff('head', 'დავით ლომიძე');
  });
  afterAll(() => api.stop());

  it('a list of deliveries begins with the newest, and its filters include both days', async () => {
    const { beneficiaryId } = await openCase(nino);
    for (const deliveredOn of ['2026-11-10', '2026-11-20', '2026-11-15'])
      await nino.ok('recordServiceDelivery', {
        body: { beneficiaryId, serviceCode: 'healthcare-support', deliveredOn },
      });
    const days = async (query: object = {}) =>
      (await nino.ok('listServiceDeliveries', { query: { beneficiaryId, ...query } })).items.map(
        (d) => d.deliveredOn,
      );
    expect(await days()).toEqual(['2026-11-20', '2026-11-15', '2026-11-10']);
    expect(await days({ from: '2026-11-15', to: '2026-11-20' })).toEqual([
      '2026-11-20',
      '2026-11-15',
    ]);
    expect(await days({ from: '2026-11-16', to: '2026-11-19' })).toEqual([]);
  });

  it('a sentence is in force on its first and on its last day', async () => {
    const outcomes: string[] = [];
    for (const [startsOn, endsOn] of [
      ['2026-11-25', '2027-11-01'],
      ['2025-11-01', '2026-11-23'],
      ['2026-11-24', '2027-11-01'],
      ['2025-11-01', '2026-11-24'],
    ]) {
      const { beneficiaryId, caseId } = await openCase(nino, {}, 'probationerMandatory');
      await zaza.ok('recordLegalBasis', {
        id: beneficiaryId,
        body: {
          kind: 'conditionalSentence',
          issuedBy: 'თბილისის საქალაქო სასამართლო',
          actNumber: '1/4521-25',
          actDate: '2025-10-01',
          article: '177(3)',
          startsOn,
          endsOn,
          mandatoryObligations: [],
          juvenileRules: false,
        },
      });
      const opened = await tamar.call('getCase', { id: caseId });
      const assigned = await tamar.call('assignCase', {
        id: caseId,
        version: opened.version,
        body: { caseManagerId: nino.id },
      });
      const begun = await nino.call('beginAssessment', {
        id: caseId,
        version: assigned.version,
        body: {},
      });
      outcomes.push(begun.status < 400 ? begun.body.state : begun.problem.type);
    }
    expect(outcomes).toEqual([
      '/problems/legal-basis-required',
      '/problems/legal-basis-required',
      'assessment',
      'assessment',
    ]);
  });

  it('the sessions of today and tomorrow begin at midnight in Tbilisi and end before the next', async () => {
    const groupId = await recruitingGroup(nino, [luka], { capacity: 6 });
    for (const name of ['ა ა', 'ბ ბ', 'გ გ', 'დ დ', 'ე ე', 'ვ ვ'])
      await place(nino, await admit(nino, name), { groupId });
    await nino.ok('startGroup', { id: groupId, version: 2, body: {} });
    const { items } = await nino.ok('scheduleGroup', {
      id: groupId,
      body: { startsOn: '2026-11-24', time: '18:30', count: 4 },
    });
    const starts = [
      '2026-11-23T19:59:59Z',
      '2026-11-23T20:00:00Z',
      '2026-11-25T19:59:59Z',
      '2026-11-25T20:00:00Z',
    ];
    for (const [index, at] of starts.entries())
      await api.owner.query('update programme_session set starts_at = $2 where id = $1', [
        items[index]?.id,
        at,
      ]);
    const sessions = (await luka.ok('getToday')).sections.find((s) => s.section === 'sessions');
    expect(sessions?.lines.map((line) => line.at)).toEqual([
      '2026-11-23T20:00:00.000Z',
      '2026-11-25T19:59:59.000Z',
    ]);
  });

  it('a second worker leaves the imports to the one that is at them, and the list begins with the newest', async () => {
    const holder = new pg.Client({ connectionString: api.config.databaseUrl });
    await holder.connect();
    const run = runImports(api.server.uow, []);
    try {
      await holder.query(`select pg_advisory_lock(hashtext('gza imports'))`);
      const body = 'sex,bureau\r\nfemale,tbilisi\r\n';
      const query = { type: 'beneficiaries', mode: 'validate' } as const;
      const { id } = await david.ok('startImport', { query, body });
      await run({});
      expect((await david.ok('getImport', { id })).state).toBe('queued');
      await holder.query(`select pg_advisory_unlock(hashtext('gza imports'))`);
      await resumeImports(api.server.uow);
      await eventually(async () =>
        expect(['done', 'failed']).toContain((await david.ok('getImport', { id })).state),
      );
      api.clock.advance({ minutes: 1 });
      const newer = await david.ok('startImport', { query, body });
      const { items } = await david.ok('listImports');
      expect(items.map((item) => item.id)).toEqual([newer.id, id]);
    } finally {
      await holder.end();
    }
  });

  it('a file that arrives while a worker takes its last look is imported', async () => {
    const body = 'sex,bureau\r\nfemale,tbilisi\r\n';
    const query = { type: 'beneficiaries', mode: 'validate' } as const;
    const jobs = async () =>
      (
        await api.owner.query('select from graphile_worker.jobs where task_identifier = $1', [
          'runImports',
        ])
      ).rowCount;
    await eventually(async () =>
      expect((await david.ok('listImports')).items.filter((item) => !item.finishedAt)).toEqual([]),
    );
    let arrived = '';
    /** Between the last look of the worker, which found nothing, and the end of its transaction. */
    const between: UnitOfWork['run'] = (actor, context, work, claim) =>
      api.server.uow.run(
        actor,
        context,
        async (tx) => {
          const result = await work(tx);
          if (arrived === '') {
            arrived = (await david.ok('startImport', { query, body })).id;
            await eventually(async () => expect(await jobs()).toBe(0));
            expect((await david.ok('getImport', { id: arrived })).state).toBe('queued');
          }
          return result;
        },
        claim,
      );
    const uow = new Proxy(api.server.uow, {
      get: (target, name) => {
        if (name === 'run') return between;
        const member: unknown = Reflect.get(target, name, target);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
    await runImports(
      uow,
      modules.flatMap((m) => m.imports ?? []),
    )({});
    expect((await david.ok('getImport', { id: arrived })).state).toBe('done');
  });

  it('the reader of the documents may load the document, and runs no script from elsewhere', async () => {
    const answer = await fetch(`${api.address}/api/docs/static/index.html`);
    expect(answer.status).toBe(200);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'self'.*script-src 'self'/u);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*'unsafe-inline'/u);
  });
});
