import type { Dto } from '@gza/contract';
import type { Caller } from '../support/api.js';
import { plainCall } from '../consequences/plain-call.js';
import { ViewWorld, type Given, type Scene } from '../views/world.js';

const managed: Given = {
  beneficiary: { risk_level: 'high' },
  'rehabilitation_case/': {
    case_manager_id: '@staff/socialWorker',
    state: 'active',
    opened_at: '2026-06-01T08:00:00Z',
  },
  'referral/retraining': { state: 'sent', answer_due_on: '2026-11-20', ended_at: null },
  plan: { review_due: '2026-11-01' },
  'assessment/interview': { state: 'completed' },
};
/** A case of the same manager that is over: it stands in no number. */
const over: Given = {
  'rehabilitation_case/': { state: 'closed', closed_on: '2026-11-20', closure_reason: 'goalsMet' },
};

/** Each number of the workload opens a list, which has as many entries. */
describe('the numbers of the workload', () => {
  let world: ViewWorld;
  let scene: Scene;
  let supervisor: Caller;
  let head: Caller;
  let worker: string;
  let loads: Dto<'Workload'>['items'];

  beforeAll(async () => {
    world = await ViewWorld.start();
    scene = await world.scene(managed);
    await scene.neighbour(managed);
    await scene.neighbour(managed, { beneficiary: { risk_level: 'low' } });
    await scene.neighbour(managed, over);
    head = await world.api.staff('head', 'დავით ლომიძე');
    // Planted contacts are of these days.
    for (const table of ['work_note', 'release_visit'])
      await world.api.owner.query(`update ${table} set at = '2026-06-01T08:00:00Z'`);
    await world.api.owner.query(
      `update programme_session set starts_at = '2026-06-01T08:00:00Z' where state = 'held'`,
    );
    supervisor = scene.as('supervisor');
    worker = scene.as('socialWorker').id;
    loads = (await plainCall(world.api, supervisor, 'getWorkload', {})).body.items;
  });
  afterAll(() => world.api.stop());

  const loadOf = (id: string) => {
    const load = loads.find((one) => one.worker.id === id);
    if (!load) throw new Error('the worker has no load');
    return load;
  };
  const waiting = async (
    id: string,
    list: Dto<'WaitingWorkQuery'>['list'],
    caller = supervisor,
    bureauId?: string,
  ) =>
    (
      await plainCall(world.api, caller, 'getWaitingWork', {
        id,
        query: { list, ...(bureauId && { bureauId }) },
      })
    ).body;
  const people = async (query: Readonly<Record<string, string>>) =>
    (await plainCall(world.api, supervisor, 'listBeneficiaries', { query })).body.items.length;

  it('count something each, so that the lists can disagree', () => {
    const { highRisk, overdue, noContact, toApprove } = loadOf(worker);
    expect([highRisk, noContact]).toEqual([2, 3]);
    expect([overdue > 0, toApprove > 0]).toEqual([true, true]);
  });

  it.each(['overdue', 'toApprove'] as const)('%s: the list has every record once', async (list) => {
    for (const { worker: of, ...load } of loads) {
      const { total, lines, worker: named } = await waiting(of.id, list);
      expect([of.role, total, lines.length]).toEqual([of.role, load[list], load[list]]);
      expect(new Set(lines.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(lines.length);
      expect(named).toEqual(of);
    }
  });

  it('overdue: the list is that of the Today of the worker', async () => {
    const { body } = await plainCall(world.api, scene.as('socialWorker'), 'getToday');
    const own = body.sections.find(({ section }) => section === 'overdue')?.lines ?? [];
    const { lines } = await waiting(worker, 'overdue');
    expect(lines.map(({ kind, id, day }) => [kind, id, day])).toEqual(
      own.map(({ kind, id, day }) => [kind, id, day]),
    );
  });

  it('high risk and no contact: the list of people has as many, and no closed case', async () => {
    const { highRisk, noContact } = loadOf(worker);
    const of = { caseManagerId: worker };
    expect(await people({ ...of, openCase: 'true', riskAtLeast: 'high' })).toBe(highRisk);
    expect(await people({ ...of, openCase: 'false', riskAtLeast: 'high' })).toBe(1);
    expect(await people({ ...of, noContactDays: '30' })).toBe(noContact);
  });

  it('of one bureau are those of its list, for a reader of all bureaus', async () => {
    const bureauId = supervisor.bureauId ?? '';
    const { body } = await plainCall(world.api, head, 'getWorkload', { query: { bureauId } });
    const load = body.items.find((one) => one.worker.id === worker);
    const here = await waiting(worker, 'toApprove', head, bureauId);
    expect([here.total, here.lines.length]).toEqual([load?.toApprove, load?.toApprove]);
  });

  it('are for the management, which sees its own bureau', async () => {
    const ask = { id: worker, query: { list: 'overdue' } } as const;
    const refused = async (caller: Caller) =>
      (await plainCall(world.api, caller, 'getWaitingWork', ask)).problem;
    expect(await refused(scene.as('socialWorker'))).toEqual([403, 'forbidden']);
    const elsewhere = await world.scene();
    const { lines } = await waiting(worker, 'overdue', elsewhere.as('supervisor'));
    expect(lines).toEqual([]);
  });
});
