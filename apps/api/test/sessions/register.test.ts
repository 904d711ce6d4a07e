import type { AttendanceMark, Dto } from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { admit, place, recruitingGroup, twelve } from '../programmes/people.js';
import { story } from '../support/story.js';

/** Twelve people in a group that Luka leads, from the first session to completion. */
describe('a course and its register', () => {
  let api: TestApi;
  let nino: Caller;
  let mariam: Caller;
  let luka: Caller;
  let davit: Caller;
  let ketevan: Caller;
  let groupId: string;
  let sessions: Dto<'Session'>[];
  /** Enrolments in the order of `twelve`; the first person's is mandatory. */
  const members: string[] = [];

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    mariam = await api.staff('psychologist', 'მარიამ გელაშვილი');
    luka = await api.staff('facilitator', 'ლუკა წიკლაური');
    davit = await api.staff('probationOfficer', 'დავით მაისურაძე');
    ketevan = await api.staff('supervisor', 'ქეთევან მჭედლიშვილი');
    groupId = await recruitingGroup(mariam, [luka]);
    for (const [index, name] of twelve.entries())
      members.push(
        (await place(nino, await admit(nino, name), { groupId, mandatory: index === 0 })).id,
      );
    await mariam.ok('startGroup', { id: groupId, version: 2, body: {} });
  });
  afterAll(() => api.stop());

  const marks = (special: Record<number, AttendanceMark> = {}) =>
    members.map((enrolmentId, i) => ({ enrolmentId, mark: special[i] ?? ('present' as const) }));
  const register = (index: number, special: Record<number, AttendanceMark> = {}, by = luka) =>
    by.call('saveRegister', {
      id: sessions[index]?.id ?? '',
      version: 1,
      body: { marks: marks(special) },
    });

  const step = story('from the first step to the last');

  step('schedules the whole course in one call, past the holidays', async () => {
    const body = { startsOn: '2026-11-24', time: '18:30', count: 5 };
    expect(await luka.refused('scheduleGroup', { id: groupId, body })).toEqual([403, 'forbidden']);
    const preview = await mariam.ok('previewGroupSchedule', { id: groupId, body });
    expect(
      (await nino.ok('getCalendar', { query: { from: '2026-11-24', to: '2026-12-30', groupId } }))
        .items,
    ).toEqual([]);
    const scheduled = await mariam.ok('scheduleGroup', { id: groupId, body });
    expect(preview.items).toEqual(
      scheduled.items.map(({ number, startsAt }) => ({ number, startsAt })),
    );
    expect(preview.skipped).toEqual([]);
    const overChristmas = { startsOn: '2026-12-31', time: '10:00', count: 2 };
    expect(
      (await mariam.ok('previewGroupSchedule', { id: groupId, body: overChristmas })).skipped,
    ).toEqual([{ on: '2027-01-07' }]);
    sessions = scheduled.items;
    expect(sessions.map((s) => [s.number, s.startsAt, s.minutes, s.state, s.kind])).toEqual(
      ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22'].map((day, i) => [
        i + 1,
        `${day}T14:30:00.000Z`,
        90,
        'scheduled',
        'group',
      ]),
    );
    expect(await mariam.refused('scheduleGroup', { id: groupId, body })).toEqual([
      409,
      'session-clash',
    ]);
  });

  step('shows the course in the calendar of who leads it', async () => {
    const period = { from: '2026-12-01', to: '2026-12-15' };
    const own = await luka.ok('getCalendar', { query: period });
    expect(own.items.map((s) => s.number)).toEqual([2, 3, 4]);
    expect((await nino.ok('getCalendar', { query: period })).items).toEqual([]);
    const group = await nino.ok('getCalendar', { query: { ...period, groupId } });
    expect(group.items).toHaveLength(3);
    expect(
      (await nino.call('getCalendar', { query: { from: '2026-12-01', to: '2027-03-10' } })).problem
        .errors?.[0],
    ).toMatchObject({ pointer: '/to', code: 'maximum' });
  });

  step('opens the register with everybody expected, to those who keep it only', async () => {
    const id = sessions[0]?.id ?? '';
    const open = await luka.ok('getRegister', { id });
    expect(open.items).toHaveLength(12);
    expect(open.items.every((i) => i.expected && i.mark === null)).toBe(true);
    expect(open.items[0]?.beneficiary.familyName).toBe('ბერიძე');
    expect(open.editableUntil).toBe('2026-12-01');
    expect(await davit.refused('getRegister', { id })).toEqual([403, 'forbidden']);
    const gvantsa = await api.staff('facilitator', 'გვანცა ჯანელიძე');
    expect(await gvantsa.refused('getRegister', { id })).toEqual([404, 'not-found']);
    expect(
      await gvantsa.refused('saveRegister', { id, version: 1, body: { marks: marks() } }),
    ).toEqual([404, 'not-found']);
    const giorgi = await api.staff('socialWorker', 'გიორგი ლომიძე', 'imereti');
    expect(await giorgi.refused('getRegister', { id })).toEqual([404, 'not-found']);
  });

  step('saves twelve marks at once; who came has started', async () => {
    const id = sessions[0]?.id ?? '';
    const given = marks({ 9: 'late', 10: 'absentExcused', 11: 'absentUnexcused' }).map((m, i) => ({
      ...m,
      ...(i === 9 && { minutes: 70 }),
      ...(i === 10 && { reason: 'HIV clinic' }),
    }));
    const saved = await luka.call('saveRegister', { id, version: 1, body: { marks: given } });
    expect([saved.status, saved.version]).toEqual([200, 2]);
    expect(saved.body).toMatchObject({ state: 'held', number: 1 });
    expect(saved.body).toEqual(await luka.ok('getRegister', { id }));
    const matrix = await luka.ok('getGroupAttendance', { id: groupId });
    expect(matrix.items).toHaveLength(12);
    expect(matrix.items).toContainEqual({
      sessionId: id,
      enrolmentId: members[11],
      mark: 'absentUnexcused',
    });
    expect(await davit.refused('getGroupAttendance', { id: groupId })).toEqual([403, 'forbidden']);
    const by = new Map(saved.body.items.map((i) => [i.enrolmentId, i]));
    expect(by.get(members[9] ?? '')).toMatchObject({
      mark: 'late',
      minutes: 70,
      enrolmentState: 'started',
    });
    expect(by.get(members[10] ?? '')).toMatchObject({
      mark: 'absentExcused',
      reason: 'HIV clinic',
      enrolmentState: 'enrolled',
    });
    expect((await nino.ok('getEnrolment', { id: members[0] ?? '' })).startedOn).toBe('2026-11-24');
    const audit = await api.auditOf('saveRegister');
    expect(audit.at(-1)).toMatchObject({ actor_id: luka.id, result: 'done' });
    expect(audit.at(-1)?.subjects).toHaveLength(12);
  });

  step(
    'refuses a stale, an incomplete and a wrong register, and one of a session ahead',
    async () => {
      const id = sessions[0]?.id ?? '';
      expect(
        await luka.refused('saveRegister', { id, version: 1, body: { marks: marks() } }),
      ).toEqual([412, 'stale-version']);
      const incomplete = await luka.call('saveRegister', {
        id,
        version: 2,
        body: { marks: marks().slice(1) },
      });
      expect([incomplete.status, incomplete.problem.params]).toEqual([
        422,
        { missing: [members[0]] },
      ]);
      const wrong = await luka.call('saveRegister', {
        id,
        version: 2,
        body: { marks: [...marks(), { enrolmentId: groupId, mark: 'present' }] },
      });
      expect(wrong.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([
        ['/marks/12/enrolmentId', 'notFound'],
      ]);
      const ahead = await register(1);
      expect([ahead.status, ahead.problem.type]).toEqual([409, '/problems/session-not-begun']);
    },
  );

  step(
    'corrects a mark within five working days; after that only the supervisor does',
    async () => {
      const id = sessions[0]?.id ?? '';
      api.clock.set('2026-12-01T15:00:00Z');
      const body = { marks: marks({ 10: 'absentExcused', 11: 'absentUnexcused' }) };
      const corrected = await luka.ok('saveRegister', { id, version: 2, body });
      expect(corrected.items.find((i) => i.enrolmentId === members[9])).toMatchObject({
        mark: 'present',
        minutes: null,
      });
      api.clock.set('2026-12-02T06:00:00Z');
      expect(await luka.refused('saveRegister', { id, version: 3, body })).toEqual([
        403,
        'register-locked',
      ]);
      expect((await ketevan.ok('saveRegister', { id, version: 3, body })).version).toBe(4);
      expect(
        await ketevan.refused('reopenSession', { id, version: 4, body: { reason: 'wrong day' } }),
      ).toEqual([403, 'register-locked']);
    },
  );

  step('asks for a review after three unexcused absences in a row', async () => {
    api.clock.set('2026-12-09T06:00:00Z');
    expect((await register(1, { 11: 'absentUnexcused' }, ketevan)).status).toBe(200);
    expect((await register(2, { 11: 'absentUnexcused', 10: 'absentExcused' })).status).toBe(200);
    const { rows } = await api.owner.query(
      `select e.payload ->> 'enrolmentId' as "enrolmentId", (select count(*)::int from timeline_entry t where t.kind = 'attendanceReviewDue' and t.audience = 'help') as entries
       from outbox_event e where e.type = 'attendance.reviewDue'`,
    );
    expect(rows).toEqual([{ enrolmentId: members[11], entries: 1 }]);
    const again = await luka.ok('saveRegister', {
      id: sessions[2]?.id ?? '',
      version: 2,
      body: { marks: marks({ 11: 'absentUnexcused', 10: 'absentExcused' }) },
    });
    expect(again.version).toBe(3);
    const count = await api.owner.query(
      `select 1 from outbox_event where type = 'attendance.reviewDue'`,
    );
    expect(count.rowCount).toBe(1);
  });

  step('reopens a session that was entered in error', async () => {
    api.clock.set('2026-12-16T06:00:00Z');
    expect((await register(3)).status).toBe(200);
    const id = sessions[3]?.id ?? '';
    const reopened = await luka.ok('reopenSession', {
      id,
      version: 2,
      body: { reason: 'Entered on the wrong group.' },
    });
    expect(reopened).toMatchObject({ state: 'scheduled', heldAt: null });
    const empty = await luka.ok('getRegister', { id });
    expect(empty.items.every((i) => i.mark === null)).toBe(true);
    expect(
      (
        await luka.call('saveRegister', {
          id,
          version: 3,
          body: { marks: marks({ 0: 'absentExcused', 9: 'absentExcused' }) },
        })
      ).status,
    ).toBe(200);
  });

  step('shows the officer the attendance of mandatory items, without reasons', async () => {
    const seen = await davit.ok('getEnrolmentAttendance', { id: members[0] ?? '' });
    expect(seen.items.map((i) => i.mark)).toEqual([
      'present',
      'present',
      'present',
      'absentExcused',
    ]);
    expect(seen).toMatchObject({ expected: 4, attended: 3, lastAttendedOn: '2026-12-08' });
    await api.owner.query(`update attendance set reason = 'secret'`);
    expect(await davit.refused('getEnrolmentAttendance', { id: members[10] ?? '' })).toEqual([
      404,
      'not-found',
    ]);
    const after = await davit.call('getEnrolmentAttendance', { id: members[0] ?? '' });
    expect(after.text).not.toContain('secret');
    const own = await luka.call('getEnrolmentAttendance', { id: members[0] ?? '' });
    expect(own.text).toContain('secret');
  });

  step('completes by the rule, and by nothing else', async () => {
    api.clock.set('2026-12-23T06:00:00Z');
    const at = async (index: number) => {
      const id = members[index] ?? '';
      return { id, version: (await nino.ok('getEnrolment', { id })).version, body: {} };
    };
    const early = await nino.call('completeEnrolment', await at(1));
    expect([early.status, early.problem.params]).toEqual([
      409,
      { conditions: ['sessionsOutstanding'] },
    ]);
    expect((await register(4, { 9: 'absentExcused' })).status).toBe(200);
    expect(await nino.ok('completeEnrolment', await at(1))).toMatchObject({
      state: 'completed',
      endedOn: '2026-12-23',
    });
    // Four of five are the 80 per cent that the version requires; three of five are not.
    expect((await nino.ok('completeEnrolment', await at(0))).state).toBe('completed');
    const short = await nino.call('completeEnrolment', await at(9));
    expect(short.problem.params).toEqual({ conditions: ['minimumAttendance'] });
  });

  step('lets a missed session be caught up', async () => {
    const enrolmentId = members[9] ?? '';
    const body = { enrolmentId, startsAt: '2026-12-23T07:00:00Z', staffId: luka.id };
    expect(
      (await nino.call('createSession', { body: { ...body, catchesUpId: sessions[0]?.id ?? '' } }))
        .problem.errors?.[0],
    ).toMatchObject({ pointer: '/catchesUpId', code: 'notFound' });
    const catchUp = await nino.ok('createSession', {
      body: { ...body, catchesUpId: sessions[3]?.id ?? '' },
    });
    expect(catchUp).toMatchObject({
      kind: 'catchUp',
      number: null,
      group: null,
      enrolment: { id: enrolmentId },
      staff: { id: luka.id },
    });
    api.clock.set('2026-12-23T09:00:00Z');
    await luka.ok('saveRegister', {
      id: catchUp.id,
      version: 1,
      body: { marks: [{ enrolmentId, mark: 'present' }] },
    });
    const { version } = await nino.ok('getEnrolment', { id: enrolmentId });
    expect((await nino.ok('completeEnrolment', { id: enrolmentId, version, body: {} })).state).toBe(
      'completed',
    );
  });
});
