import { openCase, recordSentence } from '../support/file.js';
import {
  findWork,
  setCaseState,
  signAll,
  startPlanWorld,
  violenceCourse,
  type PlanWorld,
} from './plan-world.js';

/** Former prisoners come of their own will: nothing is mandatory without a sentence or measure in force. */
describe('what is mandatory in a plan', () => {
  let world: PlanWorld;
  beforeAll(async () => {
    world = await startPlanWorld();
  });
  afterAll(() => world.api.stop());

  const refused = [422, 'legal-basis-required'];
  const plan = async () => {
    const { api, nino } = world;
    const opened = await openCase(nino);
    await setCaseState(api, opened.caseId, 'planning');
    await api.owner.query('update rehabilitation_case set case_manager_id = $2 where id = $1', [
      opened.caseId,
      nino.id,
    ]);
    let draft = await nino.ok('createPlan', { body: { caseId: opened.caseId } });
    const goal = { text: 'სამუშაოს პოვნა', need: 'economicStatus' } as const;
    draft = await nino.ok('addPlanGoal', { id: draft.id, version: draft.version, body: goal });
    return { ...opened, id: draft.id, version: draft.version };
  };

  it.each([
    ['nothing', null],
    ['a sentence that has ended', { startsOn: '2025-01-01', endsOn: '2026-11-23' }],
    ['a sentence that has not begun', { startsOn: '2026-11-25' }],
  ])('is refused on %s', async (_, basis) => {
    const { nino } = world;
    const { id, version, beneficiaryId } = await plan();
    if (basis) await recordSentence(nino, beneficiaryId, { actDate: '2024-12-01', ...basis });
    const reply = await nino.call('addPlanItem', { id, version, body: violenceCourse });
    expect([
      reply.status,
      reply.problem.type.split('/').at(-1),
      reply.problem.errors?.map(({ pointer }) => pointer),
    ]).toEqual([...refused, ['/mandatory']]);
    const added = await nino.ok('addPlanItem', { id, version, body: findWork });
    expect(added.mandatory).toBe(false);
    expect(
      await nino.refused('changePlanItem', {
        id,
        itemId: added.items[0]?.id ?? '',
        version: added.version,
        body: { mandatory: true },
      }),
    ).toEqual(refused);
    expect(
      await nino.refused('proposeEnrolment', {
        body: { beneficiaryId, programmeId: violenceCourse.programmeId, mandatory: true },
      }),
    ).toEqual(refused);
  });

  it('is refused to whoever submits or approves after the sentence has ended', async () => {
    const { api, nino, tamar } = world;
    const { id, version, beneficiaryId } = await plan();
    const sentence = await recordSentence(nino, beneficiaryId, { endsOn: '2028-01-01' });
    const added = await nino.ok('addPlanItem', { id, version, body: violenceCourse });
    const end = (endsOn: string) =>
      api.owner.query('update legal_basis set ends_on = $2 where id = $1', [sentence.id, endsOn]);
    await end('2026-11-23');
    expect(await nino.refused('submitPlan', { id, version: added.version, body: {} })).toEqual(
      refused,
    );
    // Its last day counts.
    await end('2026-11-24');
    const submitted = await nino.ok('submitPlan', { id, version: added.version, body: {} });
    await end('2026-11-23');
    const approval = { id, version: submitted.version, body: {} };
    expect(await tamar.refused('approvePlan', approval)).toEqual(refused);
    await end('2028-01-01');
    expect((await tamar.ok('approvePlan', approval)).state).toBe('approved');
  });

  it('does not come into force after the sentence has ended: the plan goes back to its author', async () => {
    const { api, nino, tamar } = world;
    const { id, version, beneficiaryId } = await plan();
    const sentence = await recordSentence(nino, beneficiaryId, { endsOn: '2028-01-01' });
    const added = await nino.ok('addPlanItem', { id, version, body: violenceCourse });
    const submitted = await nino.ok('submitPlan', { id, version: added.version, body: {} });
    const approved = await tamar.ok('approvePlan', { id, version: submitted.version, body: {} });
    const signed = await signAll(world, approved);
    await api.owner.query('update legal_basis set ends_on = $2 where id = $1', [
      sentence.id,
      '2026-11-23',
    ]);
    expect(await nino.refused('activatePlan', { id, version: signed.version, body: {} })).toEqual(
      refused,
    );
    const returned = await tamar.ok('returnPlan', {
      id,
      version: signed.version,
      body: { reason: 'სასჯელი დასრულდა' },
    });
    expect(returned).toMatchObject({ state: 'returned', signatures: [], signedAt: null });
    const reopened = await nino.ok('reopenPlan', { id, version: returned.version, body: {} });
    const voluntary = await nino.ok('changePlanItem', {
      id,
      itemId: reopened.items[0]?.id ?? '',
      version: reopened.version,
      body: { mandatory: false },
    });
    expect(voluntary.mandatory).toBe(false);
  });
});
