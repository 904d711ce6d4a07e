import { eventually } from '../support/eventually.js';
import { TestApi, type Caller } from '../support/api.js';
import { admit, place, recruitingGroup } from '../programmes/people.js';

/** Sessions that need the same people, leaders or rooms at one time. */
describe('clashes of sessions', () => {
  let api: TestApi;
  let nino: Caller;
  let mariam: Caller;
  let levan: Caller;
  let tamar: Caller;
  let luka: Caller;
  let zaza: string;
  let nika: string;
  let day = 0;

  /** A new working day for each test, with nothing on it. */
  const at = (time: string): string => `2027-02-${String(day).padStart(2, '0')}T${time}:00.000Z`;
  const date = (): string => at('00:00').slice(0, 10);

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    mariam = await api.staff('psychologist', 'მარიამ გელაშვილი');
    levan = await api.staff('psychologist', 'ლევან კიკნაძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    luka = await api.staff('facilitator', 'ლუკა წიკლაური');
    zaza = (await place(nino, await admit(nino, 'ზაზა გოგოლაძე'))).id;
    nika = (await place(nino, await admit(nino, 'ნიკა ბერიძე'))).id;
  });
  beforeEach(() => {
    day += 1;
  });
  afterAll(() => api.stop());

  const book = (enrolmentId: string, time: string, more: object = {}) => ({
    body: { enrolmentId, startsAt: at(time), minutes: 60, ...more },
  });
  const pointers = async (body: ReturnType<typeof book>) => {
    const { status, problem } = await mariam.call('createSession', body);
    return [status, problem.type, problem.errors?.map((e) => [e.pointer, e.code])];
  };

  it('names leader and room that are in use', async () => {
    const first = await mariam.ok('createSession', book(zaza, '08:00', { place: 'ოთახი 4' }));
    const refused = await mariam.call('createSession', book(nika, '08:45', { place: 'ოთახი  4' }));
    expect(refused.status).toBe(409);
    expect(refused.problem).toMatchObject({
      type: '/problems/session-clash',
      params: { sessionIds: [first.id] },
    });
    const when = `${date().split('-').reverse().join('.')}, 12:00–13:00`;
    expect(refused.problem.errors).toEqual([
      {
        pointer: '/staffId',
        code: 'clashLeader',
        detail: `მარიამ გელაშვილი has another meeting at this time: ${when}.`,
      },
      {
        pointer: '/place',
        code: 'clashPlace',
        detail: `The place is in use at this time: ${when}.`,
      },
    ]);
  });

  it('names a person who is elsewhere a quarter of an hour before', async () => {
    await levan.ok('createSession', book(zaza, '08:00'));
    expect(await pointers(book(zaza, '08:15'))).toEqual([
      409,
      '/problems/session-clash',
      [['/startsAt', 'clashPerson']],
    ]);
  });

  it('lets a session begin as another ends, and another room and leader work at one time', async () => {
    await mariam.ok('createSession', book(zaza, '08:00', { place: 'ოთახი 4' }));
    const later = await mariam.call('createSession', book(zaza, '09:00', { place: 'ოთახი 4' }));
    const parallel = await levan.call('createSession', book(nika, '08:00', { place: 'ოთახი 5' }));
    expect([later.status, parallel.status]).toEqual([201, 201]);
  });

  it('stores and shows the reason of an agreed overlap, and asks for it', async () => {
    await mariam.ok('createSession', book(zaza, '08:00'));
    const without = await mariam.call('createSession', book(nika, '08:00', { onClash: 'agreed' }));
    expect([without.status, without.problem.errors]).toEqual([
      400,
      [expect.objectContaining({ pointer: '/clashReason', code: 'required' })],
    ]);
    const agreed = await mariam.ok(
      'createSession',
      book(nika, '08:00', { onClash: 'agreed', clashReason: 'Both come together.' }),
    );
    expect(agreed.clashReason).toBe('Both come together.');
    const { rows } = await api.owner.query(
      `select criterion from audit_event where endpoint = 'createSession' and criterion is not null
       order by at desc limit 1`,
    );
    expect(rows).toEqual([{ criterion: 'overlap agreed: Both come together.' }]);
  });

  it('stores no reason where nothing overlaps', async () => {
    const alone = await mariam.ok(
      'createSession',
      book(zaza, '08:00', { onClash: 'agreed', clashReason: 'In case.' }),
    );
    expect(alone.clashReason).toBeNull();
  });

  it('holds for another time and another leader', async () => {
    await mariam.ok('createSession', book(zaza, '08:00'));
    const later = await levan.ok('createSession', book(nika, '08:30'));
    const move = (more: object) =>
      mariam.call('rescheduleSession', {
        id: later.id,
        version: 1,
        body: { startsAt: at('12:00'), reason: 'Later.', ...more },
      });
    const leader = await tamar.call('replaceSessionLeader', {
      id: later.id,
      version: 1,
      body: { staffId: mariam.id },
    });
    expect([leader.status, leader.problem.errors?.map((e) => e.pointer)]).toEqual([
      409,
      ['/staffId'],
    ]);
    await mariam.ok('createSession', book(nika, '12:30'));
    expect((await move({})).status).toBe(409);
    const moved = await move({ onClash: 'agreed', clashReason: 'One long visit.' });
    expect(moved.status).toBe(200);
    const successor = await mariam.ok('getSession', { id: moved.body.successorId ?? '' });
    expect([successor.startsAt, successor.clashReason]).toEqual([at('12:00'), 'One long visit.']);
  });

  it('refuses a course over the room and the leader of another group, and names them before', async () => {
    const one = await recruitingGroup(nino, [levan], { name: 'ა' });
    const other = await recruitingGroup(nino, [levan], { name: 'ბ' });
    const body = { startsOn: date(), time: '10:00', count: 2, place: 'დარბაზი' };
    const scheduled = await nino.ok('scheduleGroup', { id: one, body });
    const later = { ...body, time: '11:00' };
    const preview = await nino.ok('previewGroupSchedule', { id: other, body: later });
    expect(
      preview.clashes.map(({ kinds, mayBeAgreed, session }) => [kinds, mayBeAgreed, session.id]),
    ).toEqual(scheduled.items.map(({ id }) => [['leader', 'place'], true, id]));
    const refused = await nino.call('scheduleGroup', { id: other, body: later });
    expect([refused.status, refused.problem.errors?.map((e) => e.code)]).toEqual([
      409,
      ['clashLeader', 'clashPlace', 'clashLeader', 'clashPlace'],
    ]);
    const agreed = await nino.ok('scheduleGroup', {
      id: other,
      body: { ...later, onClash: 'agreed', clashReason: 'One hall, two halves.' },
    });
    expect(agreed.items.map((s) => s.clashReason)).toEqual([
      'One hall, two halves.',
      'One hall, two halves.',
    ]);
  });

  it('never lets a group begin twice within its length', async () => {
    const id = await recruitingGroup(nino, [luka], { name: 'გ' });
    const body = { startsOn: date(), time: '15:00', count: 1 };
    await nino.ok('scheduleGroup', { id, body });
    const agreed = { onClash: 'agreed', clashReason: 'Twice.' } as const;
    const refused = await nino.call('scheduleGroup', {
      id,
      body: { ...body, time: '15:30', ...agreed },
    });
    expect([refused.status, refused.problem.errors?.[0]?.code]).toEqual([409, 'clashGroup']);
  });

  it('asks before there are more sessions than the programme has', async () => {
    const id = await recruitingGroup(nino, [luka], { name: 'დ' });
    const body = { startsOn: date(), time: '18:00', count: 13 };
    expect((await nino.ok('previewGroupSchedule', { id, body })).beyond).toBe(1);
    const refused = await nino.call('scheduleGroup', { id, body });
    expect([refused.status, refused.problem.type, refused.problem.params]).toEqual([
      409,
      '/problems/beyond-course',
      { sessions: 12, left: 12 },
    ]);
    const wanted = await nino.ok('scheduleGroup', { id, body: { ...body, beyondCourse: true } });
    expect(wanted.items).toHaveLength(13);
  });

  it('compares the sessions of a new facilitator', async () => {
    const id = await recruitingGroup(nino, [luka], { name: 'ე' });
    await nino.ok('scheduleGroup', { id, body: { startsOn: date(), time: '12:00', count: 1 } });
    await mariam.ok('createSession', book(zaza, '08:30'));
    const change = (more: object) => ({
      id,
      version: 2,
      body: { facilitatorIds: [luka.id, mariam.id], ...more },
    });
    const found = await nino.ok('findSessionClashes', {
      body: { groupId: id, facilitatorIds: [mariam.id] },
    });
    expect(found.items.map(({ kinds }) => kinds)).toEqual([['leader']]);
    const refused = await nino.call('changeGroup', change({}));
    expect([refused.status, refused.problem.errors?.map((e) => e.pointer)]).toEqual([
      409,
      ['/facilitatorIds'],
    ]);
    await nino.ok('changeGroup', change({ onClash: 'agreed', clashReason: 'She comes later.' }));
    const { items } = await nino.ok('listSessions', { query: { groupId: id } });
    expect(items.map((s) => s.clashReason)).toEqual(['She comes later.']);
  });

  it('books one of many sessions that arrive at once', async () => {
    const replies = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        mariam.call('createSession', book(n % 2 ? zaza : nika, `08:0${n}`)),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
  });

  it('lets nobody compare while another is about to book', async () => {
    // Nothing can be inserted until both wait: the one to insert, the other for the timetable.
    await api.owner.query('begin; lock table programme_session in share mode');
    const both = Promise.all([
      mariam.call('createSession', book(zaza, '08:00')),
      mariam.call('createSession', book(nika, '08:00')),
    ]);
    await eventually(async () => {
      const { rows } = await api.owner.query<{ n: number }>(
        `select count(*)::int as n from pg_locks l join pg_database d on d.oid = l.database
         where d.datname = current_database() and not l.granted`,
      );
      expect(rows).toEqual([{ n: 2 }]);
    });
    await api.owner.query('commit');
    expect((await both).map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});
