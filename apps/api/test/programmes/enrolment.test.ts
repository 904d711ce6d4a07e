import { TestApi, type Caller } from '../support/api.js';
import { admit, place, programmeId, recruitingGroup, twelve } from './people.js';
import { story } from '../support/story.js';

/** Nino (social worker) and Mariam (psychologist) run a group that Luka leads; Davit is the officer. */
describe('from proposal to a place in a group', () => {
  let api: TestApi;
  let nino: Caller;
  let mariam: Caller;
  let luka: Caller;
  let davit: Caller;
  let ketevan: Caller;
  let giorgi: Caller;
  let groupId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    mariam = await api.staff('psychologist', 'მარიამ გელაშვილი');
    luka = await api.staff('facilitator', 'ლუკა წიკლაური');
    davit = await api.staff('probationOfficer', 'დავით მაისურაძე');
    ketevan = await api.staff('supervisor', 'ქეთევან მჭედლიშვილი');
    giorgi = await api.staff('socialWorker', 'გიორგი ლომიძე', 'imereti');
  });
  afterAll(() => api.stop());

  const step = story('from the first step to the last');

  step('plans a group with facilitators of its bureau, and recruits', async () => {
    const body = {
      programmeId: programmeId('emotion-regulation'),
      name: 'ემოციების რეგულაცია, შემოდგომა',
      capacity: 6,
      plannedStartOn: '2026-12-01',
    };
    expect(
      await mariam.refused('createGroup', { body: { ...body, facilitatorIds: [giorgi.id] } }),
    ).toEqual([422, 'not-a-facilitator']);
    expect(
      await luka.refused('createGroup', { body: { ...body, facilitatorIds: [luka.id] } }),
    ).toEqual([403, 'forbidden']);
    const group = await mariam.ok('createGroup', { body: { ...body, facilitatorIds: [luka.id] } });
    expect(group).toMatchObject({
      state: 'planned',
      capacity: 6,
      minimum: 6,
      members: 0,
      waiting: 0,
      facilitators: [{ id: luka.id, name: 'ლუკა წიკლაური' }],
    });
    groupId = group.id;
    expect((await mariam.ok('recruitGroup', { id: groupId, version: 1, body: {} })).state).toBe(
      'recruiting',
    );
    expect(await mariam.refused('startGroup', { id: groupId, version: 2, body: {} })).toEqual([
      409,
      'group-too-small',
    ]);
    expect(await giorgi.refused('getGroup', { id: groupId })).toEqual([404, 'not-found']);
  });

  step(
    'proposes nobody without an open case, nobody twice, and nobody past a rule without a reason',
    async () => {
      const id = await admit(nino, 'ლაშა ქავთარაძე', { birthDate: '2010-05-05' });
      const body = { beneficiaryId: id, programmeId: programmeId('life-values-adults') };
      const refused = await nino.call('proposeEnrolment', { body });
      expect([refused.status, refused.problem.params]).toEqual([422, { rules: ['audience'] }]);
      const proposed = await nino.ok('proposeEnrolment', {
        body: { ...body, overrideReason: 'Turns 18 before the course begins.' },
      });
      expect(proposed).toMatchObject({
        state: 'proposed',
        failedRules: ['audience'],
        overrideReason: 'Turns 18 before the course begins.',
        proposedOn: '2026-11-24',
        group: null,
        mandatory: false,
        programme: { areaCode: 'prosocial' },
      });
      expect(
        await nino.refused('proposeEnrolment', { body: { ...body, overrideReason: 'again' } }),
      ).toEqual([409, 'enrolment-exists']);
      const { items } = await nino.ok('listCases', { query: { beneficiaryId: id } });
      await nino.ok('closeCase', {
        id: items[0]?.id ?? '',
        version: items[0]?.version,
        body: { reason: 'openedInError' },
      });
      expect(
        await nino.refused('proposeEnrolment', {
          body: { beneficiaryId: id, programmeId: programmeId('bibliotherapy') },
        }),
      ).toEqual([409, 'case-not-open']);
    },
  );

  step('fills the places, then puts the next one on the waiting list', async () => {
    for (const name of twelve.slice(0, 6)) {
      const enrolled = await place(nino, await admit(nino, name), { groupId });
      expect([enrolled.state, enrolled.group?.id]).toEqual(['enrolled', groupId]);
    }
    const seventh = await place(nino, await admit(nino, twelve[6]), { groupId });
    expect(seventh).toMatchObject({
      state: 'waitlisted',
      group: { id: groupId },
      decidedOn: '2026-11-24',
      enrolledOn: null,
    });
    expect(
      await nino.refused('enrol', { id: seventh.id, version: seventh.version, body: {} }),
    ).toEqual([409, 'group-full']);
    expect(await mariam.ok('getGroup', { id: groupId })).toMatchObject({ members: 6, waiting: 1 });

    const members = await luka.ok('listGroupMembers', { id: groupId });
    const lomidze = members.items.find((m) => m.beneficiary.familyName === 'ლომიძე');
    const left = await nino.ok('withdrawEnrolment', {
      id: lomidze?.enrolmentId ?? '',
      version: 3,
      body: { reason: 'Found work in Batumi.' },
    });
    expect(left).toMatchObject({ state: 'withdrawn', endedOn: '2026-11-24' });
    const moved = await nino.ok('enrol', { id: seventh.id, version: seventh.version, body: {} });
    expect(moved).toMatchObject({ state: 'enrolled', enrolledOn: '2026-11-24' });
    expect(
      await mariam.refused('changeGroup', { id: groupId, version: 2, body: { capacity: 5 } }),
    ).toEqual([400, 'invalid-request']);
  });

  step('takes no more than one of two who reach for the last place at once', async () => {
    const last = await recruitingGroup(mariam, [luka], { capacity: 6, programme: 'equality' });
    const people = [];
    for (const name of twelve.slice(5, 12)) people.push(await admit(nino, `${name}ი`));
    const ready = [];
    for (const beneficiaryId of people) {
      const { id } = await nino.ok('proposeEnrolment', {
        body: { beneficiaryId, programmeId: programmeId('equality') },
      });
      await nino.ok('beginSuitability', { id, version: 1, body: {} });
      ready.push(id);
    }
    const states = await Promise.all(
      ready.map((id) => nino.ok('enrol', { id, version: 2, body: { groupId: last } })),
    );
    expect(states.map((s) => s.state).sort()).toEqual([
      ...Array.from({ length: 6 }, () => 'enrolled'),
      'waitlisted',
    ]);
  });

  step('starts the group with its minimum; it does not end while members are in it', async () => {
    const running = await mariam.ok('startGroup', { id: groupId, version: 2, body: {} });
    expect(running).toMatchObject({ state: 'running', startedOn: '2026-11-24', members: 6 });
    expect(
      await mariam.refused('cancelGroup', { id: groupId, version: 3, body: { reason: 'flood' } }),
    ).toEqual([409, 'group-has-members']);
    const violent = await recruitingGroup(mariam, [luka], { programme: 'violent-behaviour' });
    expect(await mariam.refused('startGroup', { id: violent, version: 2, body: {} })).toEqual([
      409,
      'facilitators-missing',
    ]);
    await mariam.ok('changeGroup', {
      id: violent,
      version: 2,
      body: { facilitatorIds: [luka.id, mariam.id] },
    });
    const small = await mariam.ok('startGroup', {
      id: violent,
      version: 3,
      body: { smallGroupReason: 'The court’s term begins this week.' },
    });
    expect(small).toMatchObject({ state: 'running', members: 0 });
    expect((await mariam.ok('completeGroup', { id: violent, version: 4, body: {} })).endedOn).toBe(
      '2026-11-24',
    );
  });

  step('shows the officer mandatory enrolments only, and no reasons', async () => {
    const beneficiaryId = await admit(nino, 'რამაზ თოდუა');
    const mandatory = await place(nino, beneficiaryId, { mandatory: true });
    const voluntary = await place(nino, beneficiaryId, { programme: 'drug-rehabilitation' });
    await nino.ok('withdrawEnrolment', {
      id: mandatory.id,
      version: mandatory.version,
      body: { reason: 'Began treatment for heroin dependence.' },
    });
    const seen = await davit.ok('listEnrolments', { query: { beneficiaryId } });
    expect(seen.items.map((e) => [e.id, e.state, e.reason])).toEqual([
      [mandatory.id, 'withdrawn', null],
    ]);
    expect(await davit.refused('getEnrolment', { id: voluntary.id })).toEqual([404, 'not-found']);
    expect(
      await davit.refused('withdrawEnrolment', {
        id: mandatory.id,
        version: 4,
        body: { reason: 'no' },
      }),
    ).toEqual([403, 'forbidden']);
    expect((await nino.ok('listEnrolments', { query: { beneficiaryId } })).items).toHaveLength(2);
    const { rows } = await api.owner.query(
      `select audience, count(*)::int as n from timeline_entry where beneficiary_id = $1 and kind = 'enrolmentStateChanged' group by 1 order by 1`,
      [beneficiaryId],
    );
    expect(rows).toEqual([
      { audience: 'all', n: 4 },
      { audience: 'help', n: 3 },
    ]);
  });

  step(
    'shows a facilitator the groups in which they are named, and nobody else’s people',
    async () => {
      const gvantsa = await api.staff('facilitator', 'გვანცა ჯანელიძე');
      expect((await luka.ok('listGroups')).items.length).toBeGreaterThan(1);
      expect((await gvantsa.ok('listGroups')).items).toEqual([]);
      const named = async (q: string) =>
        (await luka.ok('listGroups', { query: { q } })).items.map(({ name }) => name);
      expect(await named('შემოდგომა რეგულაცია')).toEqual(['ემოციების რეგულაცია, შემოდგომა']);
      expect(await named('შემოდგომა batumi')).toEqual([]);
      expect(await named('%')).toEqual([]);
      expect(await gvantsa.refused('listGroupMembers', { id: groupId })).toEqual([
        404,
        'not-found',
      ]);
      expect((await gvantsa.ok('listEnrolments')).items).toEqual([]);
      const lukas = await luka.ok('listEnrolments', { query: { limit: 200 } });
      expect(lukas.items.every((e) => e.group !== null)).toBe(true);
      expect(lukas.items.length).toBeGreaterThan(6);
    },
  );

  step.each([
    ['lawyer', 403],
    ['analyst', 403],
    ['administrator', 403],
  ] as const)('refuses the %s', async (role, status) => {
    const caller = await api.staff(role, `${role}`);
    expect((await caller.call('listEnrolments')).status).toBe(status);
    expect((await caller.call('listGroups')).status).toBe(status);
  });

  step('excludes with four eyes', async () => {
    const { items } = await ketevan.ok('listGroupMembers', { id: groupId });
    const id = items.find((m) => m.state === 'enrolled')?.enrolmentId ?? '';
    await api.owner.query(
      `update enrolment set state = 'started', started_on = '2026-11-24', last_step_by = $2 where id = $1`,
      [id, ketevan.id],
    );
    const { version } = await ketevan.ok('getEnrolment', { id });
    const body = { reason: 'Threatened another member.' };
    expect(await ketevan.refused('excludeFromProgramme', { id, version, body })).toEqual([
      403,
      'four-eyes',
    ]);
    expect(await mariam.ok('excludeFromProgramme', { id, version, body })).toMatchObject({
      state: 'excluded',
      reason: 'Threatened another member.',
    });
  });
});
