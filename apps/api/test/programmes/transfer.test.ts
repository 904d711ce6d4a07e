import { admit, place, programmeId, recruitingGroup, twelve } from './people.js';
import { TestApi, type Caller } from '../support/api.js';
import { story } from '../support/story.js';
import { runRelay } from '../support/outbox.js';

/** Tamar hands members of a full group in Tbilisi over to Kakheti. */
describe('a transfer of a case', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;
  let head: Caller;
  let luka: Caller;
  let levan: Caller;
  let group: string;
  let held: string;
  let next: string;
  const people: string[] = [];
  const enrolments: string[] = [];

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    head = await api.staff('head', 'ეკა მაჭარაშვილი');
    luka = await api.staff('facilitator', 'ლუკა წიკლაური');
    levan = await api.staff('supervisor', 'ლევან კვარაცხელია', 'kakheti');
    group = await recruitingGroup(nino, [luka, nino], { capacity: 6 });
    for (const name of twelve.slice(0, 6)) {
      const person = await admit(nino, name);
      people.push(person);
      enrolments.push((await place(nino, person, { groupId: group })).id);
    }
    const { items } = await nino.ok('scheduleGroup', {
      id: group,
      body: { startsOn: '2026-11-25', time: '11:00', count: 3 },
    });
    [held = '', next = ''] = items.map(({ id }) => id);
    api.clock.set('2026-11-25T12:00:00Z');
    const { version } = await luka.ok('getSession', { id: held });
    await luka.ok('saveRegister', {
      id: held,
      version,
      body: { marks: enrolments.map((enrolmentId) => ({ enrolmentId, mark: 'present' as const })) },
    });
  });
  afterAll(() => api.stop());

  const caseOf = async (caller: Caller, beneficiaryId: string) => {
    const { items } = await caller.ok('listCases', { query: { beneficiaryId } });
    const [open] = items.filter(({ state }) => state !== 'closed');
    if (!open) throw new Error('no open case');
    return open;
  };
  const transfer = async (person: string, more: object = {}, by = tamar, to = levan) => {
    const { id, version } = await caseOf(by, person);
    return by.call('transferCase', {
      id,
      version,
      body: { bureauId: to.bureauId ?? '', reason: 'გადავიდა საცხოვრებლად', ...more },
    });
  };
  const membersFor = async (...callers: Caller[]) =>
    Promise.all(callers.map(async (c) => (await c.ok('getGroup', { id: group })).members));
  const linesOf = async (caller: Caller, id: string) =>
    (await caller.ok('getRegister', { id })).items.map((line) => [
      `${line.beneficiary.givenName} ${line.beneficiary.familyName}`,
      line.enrolmentState,
      line.mark,
    ]);

  const step = story('leaves nothing behind');

  step('says before what it ends', async () => {
    const { id } = await caseOf(tamar, people[0] ?? '');
    const { ends, stays } = await tamar.ok('getCaseDependents', {
      id,
      query: { step: 'transfer' },
    });
    expect(ends.map(({ kind, id: record }) => [kind, record])).toEqual([
      ['enrolment', enrolments[0]],
    ]);
    expect(stays).toEqual([]);
  });

  step(
    'refuses the own bureau, unknown enrolments and repeated ones, and changes nothing',
    async () => {
      const keep = (enrolmentId?: string) => ({ enrolmentId, decision: 'keep' });
      const wrong = async (more: object, to = levan) => {
        const { status, problem } = await transfer(people[0] ?? '', more, tamar, to);
        return [status, problem.errors?.map(({ pointer, code }) => [pointer, code])];
      };
      expect(await wrong({}, tamar)).toEqual([400, [['/bureauId', 'sameAsNow']]]);
      expect(await wrong({ enrolments: [keep(enrolments[0]), keep(enrolments[1])] })).toEqual([
        400,
        [['/enrolments/1/enrolmentId', 'notFound']],
      ]);
      expect(await wrong({ enrolments: [keep(enrolments[0]), keep(enrolments[0])] })).toEqual([
        400,
        [['/enrolments/1/enrolmentId', 'duplicate']],
      ]);
      expect(await membersFor(tamar, head, luka)).toEqual([6, 6, 6]);
    },
  );

  step('ends the enrolment as transferred out, and frees the place for everybody', async () => {
    expect((await transfer(people[0] ?? '')).status).toBe(204);
    expect(await levan.ok('getEnrolment', { id: enrolments[0] ?? '' })).toMatchObject({
      state: 'transferredOut',
      reason: 'გადავიდა საცხოვრებლად',
      endedOn: '2026-11-25',
    });
    expect(await membersFor(tamar, head, luka)).toEqual([5, 5, 5]);
  });

  step('keeps the place of an enrolment that goes on, so that nobody else gets it', async () => {
    const seventh = await admit(nino, twelve[6]);
    enrolments.push((await place(nino, seventh, { groupId: group })).id);
    people.push(seventh);
    const kept = { enrolmentId: enrolments[1], decision: 'keep' };
    expect((await transfer(people[1] ?? '', { enrolments: [kept] })).status).toBe(204);
    expect(await membersFor(tamar, head, luka)).toEqual([6, 6, 6]);
    const eighth = await admit(nino, twelve[7]);
    expect((await place(nino, eighth, { groupId: group })).state).toBe('waitlisted');
    expect((await transfer(people[1] ?? '', { enrolments: [kept] }, levan, tamar)).status).toBe(
      204,
    );
    expect(await membersFor(tamar, head)).toEqual([6, 6]);
    expect((await transfer(people[1] ?? '', { enrolments: [kept] })).status).toBe(204);
  });

  step('leaves the held register and the attendance book as they were', async () => {
    const lines = await linesOf(luka, held);
    expect(lines.filter(([, , mark]) => mark === 'present')).toHaveLength(6);
    expect(lines).toContainEqual([twelve[0], 'transferredOut', 'present']);
    expect(lines).toContainEqual([twelve[1], 'started', 'present']);
    expect(await linesOf(head, held)).toEqual(lines);
    for (const reader of [luka, tamar, head])
      expect((await reader.ok('getGroupAttendance', { id: group })).items).toHaveLength(6);
    const members = (await tamar.ok('listGroupMembers', { id: group })).items;
    expect(members.map(({ enrolmentId }) => enrolmentId).sort()).toEqual(
      [...enrolments, members.find(({ state }) => state === 'waitlisted')?.enrolmentId].sort(),
    );
    // Nothing else of the record opens.
    expect(await tamar.refused('getBeneficiary', { id: people[0] ?? '' })).toEqual([
      404,
      'not-found',
    ]);
    expect(await tamar.refused('getEnrolment', { id: enrolments[1] ?? '' })).toEqual([
      404,
      'not-found',
    ]);
  });

  step('lets the group record the guest, and the new bureau read it', async () => {
    api.clock.set('2026-12-02T12:00:00Z');
    const register = await luka.ok('getRegister', { id: next });
    const expected = register.items.filter((line) => line.expected);
    expect(expected.map(({ enrolmentId }) => enrolmentId).sort()).toEqual(
      enrolments.slice(1).sort(),
    );
    const saved = await luka.ok('saveRegister', {
      id: next,
      version: register.version,
      body: {
        marks: expected.map(({ enrolmentId }) => ({ enrolmentId, mark: 'late' as const })),
      },
    });
    expect(saved.items.filter(({ mark }) => mark === 'late')).toHaveLength(6);
    expect(await levan.ok('getEnrolmentAttendance', { id: enrolments[1] ?? '' })).toMatchObject({
      attended: 2,
      expected: 2,
      items: [
        { sessionId: held, number: 1, mark: 'present' },
        { sessionId: next, number: 2, mark: 'late' },
      ],
    });
    // The transferred member's marks are whole in the new bureau too.
    expect(await levan.ok('getEnrolmentAttendance', { id: enrolments[0] ?? '' })).toMatchObject({
      items: [{ sessionId: held, number: 1, mark: 'present' }],
    });
  });

  step('takes the marks of a guest back with the register', async () => {
    const { version } = await luka.ok('getSession', { id: next });
    await luka.ok('reopenSession', { id: next, version, body: { reason: 'შეცდომა' } });
    await runRelay(api);
    expect(
      (await levan.ok('getEnrolmentAttendance', { id: enrolments[1] ?? '' })).items,
    ).toHaveLength(1);
  });
});

/** Giorgi has individual sessions ahead, led by Nino in Tbilisi. */
describe('individual sessions of a transferred case', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;
  let levan: Caller;
  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    levan = await api.staff('supervisor', 'ლევან კვარაცხელია', 'kakheti');
  });
  afterAll(() => api.stop());

  it.each([
    ['of an enrolment that ends are cancelled', twelve[0], 'transferOut', 'keep', 'cancelled'],
    ['of an enrolment that goes on are cancelled', twelve[1], 'keep', 'cancel', 'cancelled'],
    ['are cancelled unless said otherwise', twelve[2], 'keep', undefined, 'cancelled'],
    ['may wait for another leader', twelve[3], 'keep', 'keep', 'scheduled'],
  ] as const)('%s', async (_, name, decision, sessions, state) => {
    const person = await admit(nino, name);
    const enrolment = await place(nino, person);
    const session = await nino.ok('createSession', {
      body: { enrolmentId: enrolment.id, startsAt: '2026-12-07T08:00:00Z', staffId: nino.id },
    });
    const [open] = (await tamar.ok('listCases', { query: { beneficiaryId: person } })).items;
    expect(
      (
        await tamar.ok('getCaseDependents', { id: open?.id ?? '', query: { step: 'transfer' } })
      ).ends.map(({ kind }) => kind),
    ).toEqual(['enrolment', 'individualSession']);
    await tamar.ok('transferCase', {
      id: open?.id ?? '',
      version: open?.version ?? 0,
      body: {
        bureauId: levan.bureauId ?? '',
        reason: 'გადავიდა კახეთში',
        enrolments: [{ enrolmentId: enrolment.id, decision }],
        ...(sessions && { sessions }),
      },
    });
    expect(await levan.ok('getSession', { id: session.id })).toMatchObject({
      state,
      leaderToReplace: state === 'scheduled',
    });
    expect((await levan.ok('getEnrolment', { id: enrolment.id })).state).toBe(
      decision === 'keep' ? 'enrolled' : 'transferredOut',
    );
  });
});

/** Giorgi's case goes to Kakheti before he attended anything; he stays in the group of Tbilisi. */
describe('a guest of a group', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;
  let levan: Caller;
  let luka: Caller;
  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    levan = await api.staff('supervisor', 'ლევან კვარაცხელია', 'kakheti');
    luka = await api.staff('facilitator', 'ლუკა წიკლაური');
  });
  afterAll(() => api.stop());

  /** A guest of a group with sessions of past days, and how a session of theirs is recorded. */
  const guest = async (name: string) => {
    api.clock.set('2026-11-24T06:00:00Z');
    const group = await recruitingGroup(nino, [luka]);
    const person = await admit(nino, name);
    const { id: enrolmentId } = await place(nino, person, { groupId: group });
    const { items } = await nino.ok('scheduleGroup', {
      id: group,
      body: {
        startsOn: '2026-11-25',
        time: '11:00',
        count: 4,
        onClash: 'agreed',
        clashReason: 'ერთი დარბაზი',
      },
    });
    const [open] = (await tamar.ok('listCases', { query: { beneficiaryId: person } })).items;
    await tamar.ok('transferCase', {
      id: open?.id ?? '',
      version: open?.version ?? 0,
      body: {
        bureauId: levan.bureauId ?? '',
        reason: 'გადავიდა კახეთში',
        enrolments: [{ enrolmentId, decision: 'keep' }],
      },
    });
    const record = async (index: number, mark: 'present' | 'absentUnexcused') => {
      const { id = '', startsAt = '' } = items[index] ?? {};
      api.clock.set(new Date(new Date(startsAt).getTime() + 3 * 3_600_000).toISOString());
      const { version } = await luka.ok('getSession', { id });
      await luka.ok('saveRegister', { id, version, body: { marks: [{ enrolmentId, mark }] } });
      await runRelay(api);
    };
    return { person, enrolmentId, sessions: items, record };
  };
  const reviews = async (person: string) => {
    const { items } = await levan.ok('getTimeline', { id: person });
    return items.filter(({ kind }) => kind === 'attendanceReviewDue').length;
  };

  it('starts with the first session that the group of the old bureau recorded', async () => {
    const { enrolmentId, record } = await guest(twelve[8]);
    const stateOf = async () => levan.ok('getEnrolment', { id: enrolmentId });
    expect(await stateOf()).toMatchObject({ state: 'enrolled', startedOn: null });
    await record(0, 'absentUnexcused');
    expect(await stateOf()).toMatchObject({ state: 'enrolled', startedOn: null });
    await record(1, 'present');
    expect(await stateOf()).toMatchObject({ state: 'started', startedOn: '2026-12-02' });
  });

  it('is expected at the next session of the group, as the record of the new bureau says', async () => {
    const { person, sessions, record } = await guest(twelve[10]);
    const next = async () => (await levan.ok('getRecord', { id: person })).nextSession;
    expect(await next()).toEqual({
      sessionId: sessions[0]?.id,
      programmeId: programmeId('emotion-regulation'),
      startsAt: sessions[0]?.startsAt,
    });
    await record(0, 'present');
    expect((await next())?.sessionId).toBe(sessions[1]?.id);
    const { contact } = await levan.ok('getRecord', { id: person });
    expect(contact.nextAt).toBe(sessions[1]?.startsAt);
  });

  it('is reviewed by the new bureau after three unexcused absences in a row', async () => {
    const { person, record } = await guest(twelve[9]);
    await record(0, 'absentUnexcused');
    await record(1, 'absentUnexcused');
    expect(await reviews(person)).toBe(0);
    await record(2, 'absentUnexcused');
    expect(await reviews(person)).toBe(1);
  });
});
