import { findTransition, sessionMachine } from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { admit, place, putInState, recruitingGroup } from '../programmes/people.js';
import { story } from '../support/story.js';

/** Mariam sees Zaza alone; only her profession may read what he tells her. */
describe('sessions with one person', () => {
  let api: TestApi;
  let nino: Caller;
  let mariam: Caller;
  let ketevan: Caller;
  let davit: Caller;
  let enrolmentId: string;
  let sessionId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    mariam = await api.staff('psychologist', 'მარიამ გელაშვილი');
    ketevan = await api.staff('supervisor', 'ქეთევან მჭედლიშვილი');
    davit = await api.staff('probationOfficer', 'დავით მაისურაძე');
    const zaza = await admit(nino, 'ზაზა გოგოლაძე');
    enrolmentId = (
      await place(nino, zaza, { programme: 'gambling-rehabilitation', mandatory: true })
    ).id;
  });
  afterAll(() => api.stop());

  const step = story('from the first step to the last');

  step(
    'is scheduled by the psychologist, numbered in the course, and never twice at one time',
    async () => {
      const body = { enrolmentId, startsAt: '2026-11-24T08:00:00Z', place: 'ოთახი 4' };
      const first = await mariam.ok('createSession', { body });
      expect(first).toMatchObject({
        kind: 'individual',
        number: 1,
        minutes: 90,
        staff: { id: mariam.id },
        enrolment: { beneficiary: { familyName: 'გოგოლაძე' } },
      });
      sessionId = first.id;
      expect(await mariam.refused('createSession', { body })).toEqual([409, 'session-clash']);
      expect(
        await mariam.refused('createSession', { body: { ...body, staffId: davit.id } }),
      ).toEqual([422, 'not-a-facilitator']);
      const own = await mariam.ok('getCalendar', {
        query: { from: '2026-11-24', to: '2026-11-24' },
      });
      expect(own.items.map((s) => s.id)).toEqual([sessionId]);
    },
  );

  step('is moved to another time by a successor that keeps its number', async () => {
    const moved = await mariam.ok('rescheduleSession', {
      id: sessionId,
      version: 1,
      body: { startsAt: '2026-11-24T10:00:00Z', reason: 'The bus was late.' },
    });
    expect(moved).toMatchObject({ state: 'rescheduled', reason: 'The bus was late.' });
    const successor = await mariam.ok('getSession', { id: moved.successorId ?? '' });
    expect(successor).toMatchObject({
      state: 'scheduled',
      number: 1,
      startsAt: '2026-11-24T10:00:00.000Z',
      place: 'ოთახი 4',
    });
    const { rows } = await api.owner.query(
      `select payload from outbox_event where type = 'session.rescheduled'`,
    );
    expect(rows[0]?.payload).toEqual({
      sessionId,
      successorId: successor.id,
      groupId: null,
      enrolmentId,
    });
    sessionId = successor.id;
    expect(
      await mariam.refused('cancelSession', { id: moved.id, version: 2, body: { reason: 'x' } }),
    ).toEqual([409, 'transition-not-allowed']);
  });

  step('is held, and its register has one person', async () => {
    await mariam.ok('holdSession', { id: sessionId, version: 1, body: {} });
    const saved = await mariam.ok('saveRegister', {
      id: sessionId,
      version: 2,
      body: { marks: [{ enrolmentId, mark: 'leftEarly', minutes: 40 }] },
    });
    expect(saved.items.map((i) => [i.mark, i.minutes, i.enrolmentState])).toEqual([
      ['leftEarly', 40, 'started'],
    ]);
  });

  step(
    'keeps work notes with the helping professions and clinical notes with the psychologists',
    async () => {
      await nino.ok('writeSessionNote', { id: sessionId, body: { text: 'Wants to find work.' } });
      const clinical = await mariam.ok('writeClinicalNote', {
        id: sessionId,
        body: { text: 'Told of a relapse.' },
      });
      expect(clinical.items).toEqual([
        expect.objectContaining({
          enrolmentId,
          author: { id: mariam.id, name: 'მარიამ გელაშვილი' },
          text: 'Told of a relapse.',
        }),
      ]);
      const work = await ketevan.ok('listSessionNotes', { id: sessionId });
      expect(work.items.map((n) => n.text)).toEqual(['Wants to find work.']);
      for (const caller of [nino, ketevan, davit])
        expect(await caller.refused('listClinicalNotes', { id: sessionId })).toEqual([
          403,
          'forbidden',
        ]);
      expect(await davit.refused('listSessionNotes', { id: sessionId })).toEqual([
        403,
        'forbidden',
      ]);
      const maia = await api.staff('clinicalSupervisor', 'მაია ჭანტურია');
      expect((await maia.ok('listClinicalNotes', { id: sessionId })).items).toHaveLength(1);
      const levan = await api.staff('psychologist', 'ლევან კიკნაძე', 'imereti');
      expect(await levan.refused('listClinicalNotes', { id: sessionId })).toEqual([
        404,
        'not-found',
      ]);
    },
  );

  step('holds the wall in the database too', async () => {
    const seenAs = async (role: string, table: string) => {
      const client = await api.server.database.pool('gza_staff').connect();
      try {
        await client.query('begin');
        await client.query(
          `select set_config('gza.role', $1, true), set_config('gza.actor', $2, true), set_config('gza.bureaus', array[$3::uuid]::text, true)`,
          [role, nino.id, nino.bureauId],
        );
        const { rows } = await client.query(`select count(*)::int as n from ${table}`);
        return (rows[0] as { n: number }).n;
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    expect(await seenAs('psychologist', 'session_note_clinical')).toBe(1);
    for (const role of ['socialWorker', 'probationOfficer', 'supervisor', 'head', 'facilitator'])
      expect([role, await seenAs(role, 'session_note_clinical')]).toEqual([role, 0]);
    expect(await seenAs('probationOfficer', 'session_note')).toBe(0);
    expect(await seenAs('probationOfficer', 'attendance')).toBe(1);
    await api.owner.query('update attendance set mandatory = false');
    expect(await seenAs('probationOfficer', 'attendance')).toBe(0);
    expect(await seenAs('lawyer', 'attendance')).toBe(0);
    expect(await seenAs('facilitator', 'attendance')).toBe(0);
    expect(await seenAs('socialWorker', 'attendance')).toBe(1);
  });

  step('takes every edge of its life cycle, and refuses every other one', async () => {
    const luka = await api.staff('facilitator', 'ლუკა წიკლაური');
    const groupId = await recruitingGroup(mariam, [luka]);
    const schedule = { startsOn: '2026-11-24', time: '09:00', count: 1 };
    const { items } = await mariam.ok('scheduleGroup', { id: groupId, body: schedule });
    const id = items[0]?.id ?? '';
    const operations = {
      hold: ['holdSession', {}],
      cancel: ['cancelSession', { reason: 'because' }],
      reschedule: ['rescheduleSession', { reason: 'because', startsAt: '2026-12-01T05:00:00Z' }],
      reopen: ['reopenSession', { reason: 'because' }],
    } as const;
    for (const from of sessionMachine.states)
      for (const [event, [operation, body]] of Object.entries(operations)) {
        const version = await putInState(api, 'programme_session', id, from);
        const reply = await ketevan.call(operation, { id, version, body } as never);
        const edge = findTransition(sessionMachine, from, event as never);
        const outcome =
          reply.status === 200 ? (reply.body as { state: string }).state : reply.status;
        expect([from, event, outcome]).toEqual([from, event, edge?.to ?? 409]);
        // The successor of a rescheduled session would conflict with the next attempt.
        await api.owner.query(`update programme_session set state = 'cancelled' where id <> $1`, [
          id,
        ]);
      }
  });
});
