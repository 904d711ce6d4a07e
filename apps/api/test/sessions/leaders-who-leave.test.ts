import { TestApi, type Caller } from '../support/api.js';
import { admit, place, recruitingGroup } from '../programmes/people.js';
import { story } from '../support/story.js';

/** Lali leads a session with Giorgi and a group with Luka; then the accounts of both are deactivated. */
describe('sessions and groups whose leader left', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;
  let tornike: Caller;
  let lali: Caller;
  let luka: Caller;
  let session: string;
  let group: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    lali = await api.staff('psychologist', 'ლალი ჩხეიძე');
    luka = await api.staff('facilitator', 'ლუკა წიკლაური');
    const enrolment = await place(nino, await admit(nino, 'გიორგი ჯაფარიძე'));
    session = (
      await nino.ok('createSession', {
        body: { enrolmentId: enrolment.id, startsAt: '2026-12-01T08:00:00Z', staffId: lali.id },
      })
    ).id;
    group = await recruitingGroup(nino, [lali, luka]);
    await nino.ok('scheduleGroup', {
      id: group,
      body: { startsOn: '2026-12-02', time: '11:00', count: 2 },
    });
  });
  afterAll(() => api.stop());

  const deactivate = async ({ id }: Caller) => {
    const { version } = await tornike.ok('getUser', { id });
    await tornike.ok('changeUser', { id, version, body: { active: false } });
  };
  const toReplace = async () =>
    (await tamar.ok('listSessions', { query: { leaderToReplace: true } })).items.map(
      ({ id }) => id,
    );

  const step = story('from the day they leave to their replacement');

  step('are led while the leaders are there', async () => {
    expect((await tamar.ok('getSession', { id: session })).leaderToReplace).toBe(false);
    expect((await tamar.ok('getGroup', { id: group })).facilitatorsToReplace).toEqual([]);
    expect(await toReplace()).toEqual([]);
    expect(await tornike.ok('getUserWork', { id: lali.id })).toEqual({
      cases: 0,
      sessions: 1,
      groups: 1,
    });
  });

  step('are marked at once; a group with another leader goes on', async () => {
    await deactivate(lali);
    expect((await tamar.ok('getSession', { id: session })).leaderToReplace).toBe(true);
    expect((await tamar.ok('getGroup', { id: group })).facilitatorsToReplace).toEqual([
      { id: lali.id, name: 'ლალი ჩხეიძე' },
    ]);
    expect(await toReplace()).toEqual([session]);
  });

  step('mark the sessions of a group that nobody leads any more', async () => {
    await deactivate(luka);
    expect((await tamar.ok('getGroup', { id: group })).facilitatorsToReplace).toHaveLength(2);
    expect(await toReplace()).toHaveLength(3);
  });

  step('get another leader from the management', async () => {
    const maia = await api.staff('psychologist', 'მაია ლომიძე');
    const { version } = await tamar.ok('getSession', { id: session });
    const replace = (staffId: string) => ({ id: session, version, body: { staffId } });
    expect(await nino.refused('replaceSessionLeader', replace(maia.id))).toEqual([
      403,
      'forbidden',
    ]);
    for (const unfit of [lali, tamar])
      expect(await tamar.refused('replaceSessionLeader', replace(unfit.id))).toEqual([
        422,
        'not-a-facilitator',
      ]);
    expect(await tamar.ok('replaceSessionLeader', replace(maia.id))).toMatchObject({
      staff: { id: maia.id },
      leaderToReplace: false,
      version: version + 1,
    });
    const { rows } = await api.owner.query(
      `select e.payload, t.detail ->> 'startsAt' as at from outbox_event e
       join timeline_entry t on t.subject_id = e.aggregate_id and t.kind = 'sessionLeaderReplaced'
       where e.type = 'session.leaderReplaced'`,
    );
    expect(rows).toEqual([
      {
        payload: { sessionId: session, from: lali.id, to: maia.id },
        at: '2026-12-01T08:00:00.000Z',
      },
    ]);
    expect(await tamar.refused('replaceSessionLeader', replace(nino.id))).toEqual([
      412,
      'stale-version',
    ]);
    const { version: groupVersion } = await tamar.ok('getGroup', { id: group });
    const changed = await tamar.ok('changeGroup', {
      id: group,
      version: groupVersion,
      body: { facilitatorIds: [maia.id, nino.id] },
    });
    expect(changed.facilitatorsToReplace).toEqual([]);
    expect(await toReplace()).toEqual([]);
  });
});
