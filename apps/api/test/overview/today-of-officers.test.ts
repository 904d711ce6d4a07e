import type { Dto } from '@gza/contract';
import {
  approvedPlan,
  caseInPlanning,
  findWork,
  signAll,
  startPlanWorld,
  violenceCourse,
  type PlanWorld,
} from '../plans/plan-world.js';
import { place, recruitingGroup } from '../programmes/people.js';
import type { Caller } from '../support/api.js';
import { dayOf, nameOf } from './day.js';

/** Mandatory and voluntary plans wait for signatures; a group meets, and some members are absent. */
describe('the day of an officer', () => {
  let world: PlanWorld;
  let luka: Caller;
  const named = { givenName: 'გიორგი', familyName: 'ჯაფარიძე' };
  const signatures = async (caller: Caller) =>
    dayOf(await caller.ok('getToday'))('planToSign').map(({ id, detail }) => [
      id,
      detail.mandatory,
      detail.missing,
    ]);
  const absences = async (caller: Caller) =>
    dayOf(await caller.ok('getToday'))('absence').map((line) => [
      nameOf(line),
      line.detail.mandatory,
      line.at,
    ]);

  beforeAll(async () => {
    world = await startPlanWorld();
    luka = await world.api.staff('facilitator', 'ლუკა წიკლაური');
  });
  afterAll(() => world.api.stop());

  it('shows each the plans that wait for a signature they give or gather', async () => {
    const { caseId } = await caseInPlanning(world, named);
    const mandatory = await approvedPlan(world, caseId, [findWork, violenceCourse]);
    const other = await caseInPlanning(world, { givenName: 'ანა', familyName: 'კაპანაძე' });
    const voluntary = await approvedPlan(world, other.caseId);

    const forced = [mandatory.id, true, ['person', 'officer']];
    expect(await signatures(world.officer)).toEqual([forced]);
    expect(await signatures(world.nino)).toEqual([
      forced,
      [voluntary.id, false, ['person', 'caseManager']],
    ]);
    for (const caller of [world.maka, world.tamar, world.levan])
      expect(await signatures(caller)).toEqual([]);

    let plan: Dto<'Plan'> = await world.officer.ok('signPlan', {
      id: mandatory.id,
      version: mandatory.version,
      body: { signer: 'officer', method: 'paper' },
    });
    expect(await signatures(world.officer)).toEqual([]);
    expect((await signatures(world.nino))[0]).toEqual([mandatory.id, true, ['person']]);
    plan = await signAll(world, plan);
    expect(plan.signatures).toHaveLength(2);
    expect((await signatures(world.nino)).map(([id]) => id)).toEqual([voluntary.id]);
  });

  it('tells of missed mandatory sessions for two weeks, and of voluntary ones only the case manager', async () => {
    const duty = await caseInPlanning(world, { givenName: 'ლევან', familyName: 'წიკლაური' });
    const wish = await caseInPlanning(world, { givenName: 'ირაკლი', familyName: 'მაისურაძე' });
    const groupId = await recruitingGroup(world.nino, [luka]);
    const marks = [
      {
        enrolmentId: (await place(world.nino, duty.beneficiaryId, { groupId, mandatory: true })).id,
      },
      { enrolmentId: (await place(world.nino, wish.beneficiaryId, { groupId })).id },
    ].map((entry) => ({ ...entry, mark: 'absentUnexcused' as const }));
    await world.nino.ok('startGroup', {
      id: groupId,
      version: 2,
      body: { smallGroupReason: 'მცირე ჯგუფი' },
    });
    const { items } = await world.nino.ok('scheduleGroup', {
      id: groupId,
      body: { startsOn: '2026-11-25', time: '10:00', count: 1 },
    });
    const session = items[0];
    if (!session) throw new Error('the session was not scheduled');
    world.api.clock.set('2026-11-25T10:00:00.000Z');
    await luka.ok('saveRegister', { id: session.id, version: session.version, body: { marks } });

    expect(await absences(world.officer)).toEqual([['ლევან', true, session.startsAt]]);
    expect((await absences(world.nino)).sort()).toEqual([
      ['ირაკლი', false, session.startsAt],
      ['ლევან', true, session.startsAt],
    ]);
    for (const caller of [world.maka, luka, world.levan])
      expect(await absences(caller)).toEqual([]);
    world.api.clock.set('2026-12-09T10:00:00.000Z');
    expect(await absences(world.officer)).toEqual([]);
  });
});
