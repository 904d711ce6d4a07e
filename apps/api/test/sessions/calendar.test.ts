import request from 'supertest';
import { TestApi, type Caller } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { admit, place, recruitingGroup } from '../programmes/people.js';
import { story } from '../support/story.js';

/** Mariam meets Zaza alone and leads a group with Luka; Nino works in their bureau; Tornike administers. */
async function startWeek() {
  const api = await TestApi.start();
  const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  const mariam = await api.staff('psychologist', 'მარიამ გელაშვილი');
  const luka = await api.staff('facilitator', 'ლუკა წიკლაური');
  const tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
  const zaza = await admit(nino, 'ზაზა გოგოლაძე');
  const placing = { programme: 'gambling-rehabilitation', mandatory: true };
  const { id: enrolmentId } = await place(nino, zaza, placing);
  const groupId = await recruitingGroup(mariam, [luka, mariam]);
  await mariam.ok('scheduleGroup', {
    id: groupId,
    body: { startsOn: '2026-11-25', time: '15:00', count: 2, place: 'დარბაზი' },
  });
  const { id: soloId } = await mariam.ok('createSession', {
    body: { enrolmentId, startsAt: '2026-11-24T08:00:00Z', place: 'ოთახი 4' },
  });
  return { api, nino, mariam, luka, tornike, enrolmentId, groupId, soloId };
}

/** Mariam's week as she and her bureau see it. */
describe('the calendar', () => {
  let api: TestApi;
  let nino: Caller;
  let mariam: Caller;
  let luka: Caller;
  let tornike: Caller;
  let enrolmentId: string;
  const week = { from: '2026-11-23', to: '2026-11-29' };

  beforeAll(async () => {
    ({ api, nino, mariam, luka, tornike, enrolmentId } = await startWeek());
  });
  afterAll(() => api.stop());

  it('shows one’s own sessions with those who lead them, and the public holidays', async () => {
    const own = await mariam.ok('getCalendar', { query: week });
    expect(own.items.map((s) => [s.kind, s.place, s.leaders.map((l) => l.name)])).toEqual([
      ['individual', 'ოთახი 4', ['მარიამ გელაშვილი']],
      ['group', 'დარბაზი', ['ლუკა წიკლაური', 'მარიამ გელაშვილი']],
    ]);
    expect(own.holidays).toEqual([
      { on: '2026-11-23', name: { ka: 'გიორგობა', en: 'Saint George’s Day' } },
    ]);
    expect((await luka.ok('getCalendar', { query: week })).items.map((s) => s.kind)).toEqual([
      'group',
    ]);
    expect((await nino.ok('getCalendar', { query: week })).items).toEqual([]);
  });

  it('shows a whole bureau for a week, and one colleague or room of it for longer', async () => {
    const bureauId = nino.bureauId ?? '';
    const month = { from: '2026-11-01', to: '2026-12-05', bureauId };
    const all = await nino.ok('getCalendar', { query: { ...week, bureauId } });
    expect(all.items.map((s) => s.kind)).toEqual(['individual', 'group']);
    const tooLong = await nino.call('getCalendar', { query: month });
    expect([tooLong.status, tooLong.problem.errors?.[0]]).toMatchObject([
      400,
      { pointer: '/to', code: 'maximum' },
    ]);
    const room = await nino.ok('getCalendar', { query: { ...month, place: 'დარბაზი' } });
    expect(room.items.map((s) => s.startsAt)).toEqual([
      '2026-11-25T11:00:00.000Z',
      '2026-12-02T11:00:00.000Z',
    ]);
    const colleague = await nino.ok('getCalendar', { query: { ...month, staffId: luka.id } });
    expect(colleague.items).toHaveLength(2);
    expect(await nino.refused('getCalendar', { query: { ...week, place: 'დარბაზი' } })).toEqual([
      400,
      'invalid-request',
    ]);
  });

  it('shows another bureau to nobody but the head', async () => {
    const levan = await api.staff('psychologist', 'ლევან კიკნაძე', 'imereti');
    const zurab = await api.staff('head', 'ზურაბ რობაქიძე');
    const query = { ...week, bureauId: nino.bureauId ?? '' };
    expect((await levan.ok('getCalendar', { query })).items).toEqual([]);
    expect((await zurab.ok('getCalendar', { query })).items).toHaveLength(2);
    expect((await luka.ok('getCalendar', { query })).items.map((s) => s.kind)).toEqual(['group']);
    expect(await tornike.refused('getCalendar', { query })).toEqual([403, 'forbidden']);
  });

  it('refuses to meet on a public holiday unless that was agreed', async () => {
    const holiday = { startsAt: '2027-01-07T08:00:00Z', reason: 'სხვა დღე არ არის' };
    // In a week that no other test looks at.
    const { id } = await mariam.ok('createSession', {
      body: { enrolmentId, startsAt: '2026-12-15T08:00:00Z' },
    });
    const refused = await mariam.call('rescheduleSession', {
      id,
      version: 1,
      body: holiday,
    });
    expect([refused.status, refused.problem.params]).toEqual([409, { day: '07.01.2027' }]);
    expect(refused.problem.type).toBe('/problems/public-holiday');
    expect(
      await mariam.refused('createSession', { body: { enrolmentId, startsAt: holiday.startsAt } }),
    ).toEqual([409, 'public-holiday']);
    const { successorId } = await mariam.ok('rescheduleSession', {
      id,
      version: 1,
      body: { ...holiday, onHoliday: true },
    });
    expect((await mariam.ok('getSession', { id: successorId ?? '' })).startsAt).toBe(
      '2027-01-07T08:00:00.000Z',
    );
  });
});

/** The same week as Mariam's telephone reads it. */
describe('the calendar as a feed', () => {
  let api: TestApi;
  let nino: Caller;
  let mariam: Caller;
  let luka: Caller;
  let tornike: Caller;
  let enrolmentId: string;
  let groupId: string;

  beforeAll(async () => {
    let soloId: string;
    ({ api, nino, mariam, luka, tornike, enrolmentId, groupId, soloId } = await startWeek());
    await mariam.ok('rescheduleSession', {
      id: soloId,
      version: 1,
      body: { startsAt: '2027-01-07T08:00:00Z', reason: 'სხვა დღე არ არის', onHoliday: true },
    });
  });
  afterAll(() => api.stop());

  const read = (path: string) => request(api.address).get(path);
  let path: string;

  const step = story('from the first step to the last');

  step('has an address that is shown once and kept as a digest', async () => {
    expect(await mariam.ok('getCalendarFeed')).toEqual({ createdAt: null });
    const made = await mariam.ok('createCalendarFeed', { body: { language: 'ka' } });
    path = made.path;
    expect(await mariam.ok('getCalendarFeed')).toEqual({ createdAt: made.createdAt });
    expect(await nino.ok('getCalendarFeed')).toEqual({ createdAt: null });
    const token = path.split('/').at(-1) ?? '';
    expect(token).toMatch(/^[\w-]{43}$/u);
    const { rows } = await api.owner.query<{ row: string }>(
      'select f::text as row from calendar_feed f',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(token);
  });

  step('tells kind, time and place of the sessions, and nobody’s name', async () => {
    const { status, text, headers } = await read(path);
    expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    const events = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
    const field = (event: string, name: string) =>
      new RegExp(`^${name}:(.*)$`, 'mu').exec(event)?.[1]?.trim();
    expect(
      events.map((e) => ['DTSTART', 'STATUS', 'SUMMARY', 'LOCATION'].map((n) => field(e, n))),
    ).toEqual([
      ['20261124T080000Z', 'CANCELLED', 'ინდივიდუალური შეხვედრა', 'ოთახი 4'],
      ['20261125T110000Z', 'CONFIRMED', 'ჯგუფური შეხვედრა', 'დარბაზი'],
      ['20261202T110000Z', 'CONFIRMED', 'ჯგუფური შეხვედრა', 'დარბაზი'],
      ['20270107T080000Z', 'CONFIRMED', 'ინდივიდუალური შეხვედრა', 'ოთახი 4'],
    ]);
    // Moving a session writes it twice: its state, and the link to its successor.
    expect(field(events[0] ?? '', 'SEQUENCE')).toBe('1');
    for (const hidden of ['ზაზა', 'გოგოლაძე', 'აზარტ', 'ambling', enrolmentId, groupId])
      expect(text).not.toContain(hidden);
  });

  step('leaves an entry in the audit that names whose calendar was read', async () => {
    const { rows } = await api.owner.query(
      `select role, operation, result, recipient_id, subjects from audit_event where endpoint = 'readCalendarFeed' order by at, id`,
    );
    expect(rows).toEqual([
      {
        role: 'calendarFeed',
        operation: 'disclosure',
        result: 'done',
        recipient_id: mariam.id,
        subjects: [],
      },
    ]);
    expect(await api.auditOf('createCalendarFeed')).toMatchObject([
      { actor_id: mariam.id, operation: 'disclosure', result: 'done' },
    ]);
  });

  step('answers a wrong, an older and a revoked address alike: there is nothing', async () => {
    const wrong = await read(`${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`);
    const second = await mariam.ok('createCalendarFeed', { body: { language: 'en' } });
    const older = await read(path);
    expect((await read(second.path)).text).toContain('SUMMARY:Group session');
    expect((await mariam.call('revokeCalendarFeed')).status).toBe(204);
    const revoked = await read(second.path);
    for (const answer of [wrong, older, revoked]) {
      expect([answer.status, (answer.body as { type: string }).type]).toEqual([
        404,
        '/problems/not-found',
      ]);
    }
    expect(await mariam.ok('getCalendarFeed')).toEqual({ createdAt: null });
  });

  step('is made by those who lead sessions, for themselves, once they are signed in', async () => {
    const body = { language: 'ka' };
    expect(await api.nobody.refused('createCalendarFeed', { body })).toEqual([
      401,
      'unauthenticated',
    ]);
    expect(await tornike.refused('createCalendarFeed', { body })).toEqual([403, 'forbidden']);
    const officer = await api.staff('probationOfficer', 'დავით მაისურაძე');
    expect(await officer.refused('createCalendarFeed', { body })).toEqual([403, 'forbidden']);
  });

  step('ends when the account is switched off, and stays ended', async () => {
    const { path: own } = await luka.ok('createCalendarFeed', { body: { language: 'ka' } });
    expect((await read(own)).status).toBe(200);
    const off = { id: luka.id, version: 1, body: { active: false } };
    await tornike.ok('changeUser', off);
    expect((await read(own)).status).toBe(404);
    await eventually(async () => {
      const { rows } = await api.owner.query(
        'select 1 from calendar_feed where user_id = $1 and revoked_at is not null',
        [luka.id],
      );
      expect(rows).toHaveLength(1);
    });
    await tornike.ok('changeUser', { ...off, version: 2, body: { active: true } });
    expect((await read(own)).status).toBe(404);
  });
});
