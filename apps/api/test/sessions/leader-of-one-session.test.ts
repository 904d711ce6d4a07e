import { admit, place, recruitingGroup } from '../programmes/people.js';
import { TestApi, type Caller } from '../support/api.js';
import { story } from '../support/story.js';

/** Luka and Lali lead a group; Maia leads one of its sessions in their place. */
describe('the leader of one session of a group', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;
  let luka: Caller;
  let lali: Caller;
  let maia: Caller;
  let group: string;
  let enrolmentId: string;
  let first: string;
  let second: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    luka = await api.staff('facilitator', 'ლუკა წიკლაური');
    lali = await api.staff('psychologist', 'ლალი ჩხეიძე');
    maia = await api.staff('facilitator', 'მაია ლომიძე');
    group = await recruitingGroup(nino, [luka, lali]);
    const person = await admit(nino, 'გიორგი ჯაფარიძე');
    enrolmentId = (await place(nino, person, { groupId: group })).id;
    const { items } = await nino.ok('scheduleGroup', {
      id: group,
      body: { startsOn: '2026-12-02', time: '11:00', count: 2 },
    });
    [first = '', second = ''] = items.map(({ id }) => id);
  });
  afterAll(() => api.stop());

  const name = async (staffId: string | null, id = first, more: object = {}) => {
    const { version } = await tamar.ok('getSession', { id });
    return tamar.call('replaceSessionLeader', { id, version, body: { staffId, ...more } });
  };
  const ledBy = async (caller: Caller) => {
    const { items } = await caller.ok('getCalendar', {
      query: { from: '2026-12-01', to: '2026-12-20' },
    });
    return items.map(({ id }) => id);
  };
  const leadersOf = async (id: string) => {
    const { items } = await tamar.ok('getCalendar', {
      query: { from: '2026-12-01', to: '2026-12-20', groupId: group },
    });
    return items.find((one) => one.id === id)?.leaders.map(({ name: who }) => who);
  };

  const step = story('from the day the session gets another leader until it has the old ones');

  step('is nobody’s but that of the facilitators at first', async () => {
    expect(await ledBy(luka)).toEqual([first, second]);
    expect(await ledBy(maia)).toEqual([]);
    expect(await maia.refused('getRegister', { id: first })).toEqual([404, 'not-found']);
    expect((await tamar.ok('getSession', { id: first })).staff).toBeNull();
  });

  step('is named for this session alone', async () => {
    expect((await name(maia.id)).body).toMatchObject({
      staff: { id: maia.id },
      leaderToReplace: false,
    });
    expect(await leadersOf(first)).toEqual(['მაია ლომიძე']);
    expect(await leadersOf(second)).toEqual(['ლალი ჩხეიძე', 'ლუკა წიკლაური']);
    expect(await ledBy(luka)).toEqual([second]);
    expect(await ledBy(maia)).toEqual([first]);
    const { facilitators } = await tamar.ok('getGroup', { id: group });
    expect(facilitators.map(({ id }) => id)).toEqual([lali.id, luka.id]);
  });

  step('stands in the work of the colleague, and its clashes are theirs', async () => {
    const work = async (id: string) =>
      (await tamar.ok('getHeldWork', { id })).items.map((item) => [item.kind, item.id]);
    expect(await work(maia.id)).toEqual([['session', first]]);
    expect(await work(luka.id)).toEqual([['group', group]]);
    const other = await place(nino, await admit(nino, 'ზაზა გოგოლაძე'));
    const book = (staffId: string) =>
      nino.call('createSession', {
        body: { enrolmentId: other.id, startsAt: '2026-12-02T07:30:00Z', staffId },
      });
    expect((await book(maia.id)).problem.errors?.map(({ code }) => code)).toEqual(['clashLeader']);
    expect((await book(lali.id)).status).toBe(201);
    // Now Lali is busy at that time, and cannot get the session back without agreement.
    const refused = await name(null);
    expect([refused.status, refused.problem.errors?.map(({ code }) => code)]).toEqual([
      409,
      ['clashLeader'],
    ]);
  });

  step('records the register, and nothing of the group after the last day for it', async () => {
    api.clock.set('2026-12-02T10:00:00Z');
    const register = await maia.ok('getRegister', { id: first });
    expect(register.items.map((line) => line.enrolmentId)).toEqual([enrolmentId]);
    const { version } = await maia.ok('getSession', { id: first });
    await maia.ok('saveRegister', {
      id: first,
      version,
      body: { marks: [{ enrolmentId, mark: 'present' }] },
    });
    expect((await maia.ok('getGroup', { id: group })).id).toBe(group);
    api.clock.set('2026-12-30T10:00:00Z');
    expect(await maia.refused('getGroup', { id: group })).toEqual([404, 'not-found']);
  });

  step('gives the next one back to the facilitators, and an individual one to nobody', async () => {
    api.clock.set('2026-12-02T10:00:00Z');
    expect((await name(maia.id, second)).status).toBe(200);
    expect((await name(null, second)).body).toMatchObject({ staff: null, leaderToReplace: false });
    expect(await ledBy(luka)).toEqual([second]);
    const { items } = await nino.ok('listSessions', { query: { state: 'scheduled' } });
    const alone = items.find(({ kind }) => kind === 'individual')?.id ?? '';
    const refused = await name(null, alone);
    expect([refused.status, refused.problem.errors?.[0]]).toMatchObject([
      400,
      { pointer: '/staffId', code: 'required' },
    ]);
    const { rows } = await api.owner.query(
      `select payload from outbox_event where type = 'session.leaderReplaced' order by at, id`,
    );
    expect(rows.map(({ payload }: { payload: object }) => payload)).toEqual([
      { sessionId: first, from: null, to: maia.id },
      { sessionId: second, from: null, to: maia.id },
      { sessionId: second, from: maia.id, to: null },
    ]);
  });

  step('is another one: nobody is named in their own place', async () => {
    const same = [400, [['/staffId', 'sameAsNow']]];
    const answer = async (staffId: string | null, id: string) => {
      const reply = await name(staffId, id);
      return [reply.status, reply.problem.errors?.map(({ pointer, code }) => [pointer, code])];
    };
    expect(await answer(null, second)).toEqual(same);
    const [sole] = (
      await nino.ok('scheduleGroup', {
        id: await recruitingGroup(nino, [luka]),
        body: { startsOn: '2026-12-04', time: '15:00', count: 1 },
      })
    ).items;
    expect(await answer(luka.id, sole?.id ?? '')).toEqual(same);
    expect((await name(maia.id, sole?.id)).status).toBe(200);
    expect(await answer(maia.id, sole?.id ?? '')).toEqual(same);
    expect((await name(luka.id, sole?.id)).body.staff?.id).toBe(luka.id);
    // One of two facilitators leads this session alone.
    expect((await name(lali.id, second)).body.staff?.id).toBe(lali.id);
    expect((await name(null, second)).status).toBe(200);
  });

  step('is marked when nobody can lead the session', async () => {
    expect((await name(maia.id, second)).status).toBe(200);
    await api.owner.query('update user_account set active = false where id = $1', [maia.id]);
    expect((await tamar.ok('getSession', { id: second })).leaderToReplace).toBe(true);
    const { items } = await tamar.ok('getHeldWork', { id: maia.id });
    expect(items.map(({ kind, id, holds }) => [kind, id, holds])).toEqual([
      ['session', second, false],
    ]);
    expect((await tamar.ok('getWorkload', {})).withoutHolder).toMatchObject({ sessions: 1 });
    const [{ version } = { version: 0 }] = items;
    const handed = await tamar.ok('handOverWork', {
      id: maia.id,
      body: { items: [{ kind: 'session', id: second, version, to: lali.id }], reason: 'წავიდა' },
    });
    expect(handed.items).toEqual([]);
    expect((await tamar.ok('getSession', { id: second })).staff?.id).toBe(lali.id);
  });
});
