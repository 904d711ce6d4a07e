import { v7 as uuidv7 } from 'uuid';
import { referenceId } from '../../src/platform/reference.js';
import { TestApi, type Caller } from '../support/api.js';
import { Courses } from './courses.js';
import { csvRecords, ndjsonRecords } from './people.js';

type Mark = 'present' | 'late' | 'leftEarly' | 'absentExcused' | 'absentUnexcused' | 'notExpected';

/** A group of three in bibliotherapy, whose register is written without policies. */
describe('attendance', () => {
  let api: TestApi;
  let tamar: Caller;
  let eka: Caller;
  let ana: string;
  let beka: string;
  let dato: string;
  let group: string;

  const hold = async (at: string, marks: [string, Mark][], state = 'held') => {
    const id = uuidv7();
    await api.owner.query(
      `insert into programme_session (id, bureau_id, programme_id, group_id, kind, starts_at, register_due_on, minutes, state, created_at, updated_at)
       select $1, g.bureau_id, g.programme_id, g.id, 'group', $3, $3::timestamptz::date + 7, 90, $4, now(), now() from programme_group g where g.id = $2`,
      [id, group, at, state],
    );
    for (const [enrolment, mark] of marks)
      await api.owner.query(
        `insert into attendance (session_id, enrolment_id, beneficiary_id, bureau_id, group_id, mandatory, session_at, mark, recorded_by, recorded_at)
         select $1, e.id, e.beneficiary_id, e.bureau_id, e.group_id, e.mandatory, $3, $4, $5, now() from enrolment e where e.id = $2`,
        [id, enrolment, at, mark, tamar.id],
      );
  };

  beforeAll(async () => {
    api = await TestApi.start();
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    eka = await api.staff('analyst', 'ეკა წერეთელი');
    const courses = await Courses.of(api);
    group = await courses.group('bibliotherapy', 'running');
    // Half of the course is reached with four sessions.
    await api.owner.query(
      `alter table programme_version disable trigger user; update programme_version set sessions = 8; alter table programme_version enable trigger user`,
    );
    const course = { group, proposed: '2026-02-01', enrolled: '2026-02-10', started: '2026-03-02' };
    ana = await courses.enrol({ ...course, state: 'started', sex: 'female', region: 'GE-TB' });
    beka = await courses.enrol({ ...course, state: 'started', region: 'GE-TB' });
    dato = await courses.enrol({ ...course, state: 'started' });
    // The first session begins at half past midnight in Tbilisi, which is still February in Greenwich.
    await hold('2026-02-28T20:30:00Z', [
      [ana, 'present'],
      [beka, 'late'],
      [dato, 'notExpected'],
    ]);
    await hold('2026-03-09T10:00:00Z', [
      [ana, 'leftEarly'],
      [beka, 'absentExcused'],
      [dato, 'present'],
    ]);
    await hold('2026-03-16T10:00:00Z', [
      [ana, 'present'],
      [beka, 'absentUnexcused'],
      [dato, 'absentUnexcused'],
    ]);
    await hold('2026-03-31T19:59:00Z', [[ana, 'present']]);
    // A session in April; a session whose register was entered in error; a session in the future.
    await hold('2026-03-31T20:00:00Z', [[ana, 'absentExcused']]);
    await hold('2026-03-20T10:00:00Z', [[beka, 'present']], 'scheduled');
    await hold('2026-12-01T10:00:00Z', [], 'scheduled');
  });
  afterAll(() => api.stop());

  const march = { from: '2026-03-01', to: '2026-03-31' };
  const details = (
    late: number,
    leftEarly: number,
    absentExcused: number,
    absentUnexcused: number,
  ) => ({ late, leftEarly, absentExcused, absentUnexcused });

  it('counts who came of who was expected at the sessions held in the period', async () => {
    const { total } = await tamar.ok('getReport', { code: 'attendance', query: march });
    expect(total).toEqual({
      dimensions: {},
      numerator: 6,
      denominator: 9,
      value: 0.6667,
      details: details(1, 1, 1, 2),
      mark: 'smallBase',
    });
  });

  it('breaks down by programme, region and sex, the unknown shown', async () => {
    const answer = await tamar.ok('getReport', {
      code: 'attendance',
      query: { ...march, by: 'programme,region,sex' },
    });
    expect(
      answer.rows.map((r) => [...Object.values(r.dimensions), r.numerator, r.denominator]),
    ).toEqual([
      ['bibliotherapy', 'GE-TB', 'male', 1, 3],
      ['bibliotherapy', 'GE-TB', 'female', 4, 4],
      ['bibliotherapy', 'unknown', 'male', 1, 2],
    ]);
    expect(answer.classes[0]).toEqual({
      dimension: 'programme',
      code: 'bibliotherapy',
      title: { ka: 'ბიბლიოთერაპია', en: 'Bibliotherapy' },
    });
  });

  it('counts in the funnel who attended half of the course', async () => {
    const { total } = await tamar.ok('getReport', {
      code: 'enrolment-funnel',
      query: { from: '2026-01-01', to: '2026-11-24' },
    });
    expect(total.details).toMatchObject({ proposed: 3, started: 3, half: 1, completed: 0 });
  });

  it('gives the line the marks by pseudonym, and the analyst only figures', async () => {
    const query = march;
    const accept = 'application/x-ndjson';
    const reply = await tamar.call('listReportRows', { code: 'attendance', query, accept });
    const rows = ndjsonRecords(reply.text);
    expect(rows).toHaveLength(9);
    expect(rows.filter((r) => r['mark'] === 'late')).toMatchObject([
      { at: '2026-03-01', programme: 'bibliotherapy', mandatory: 'no', minutes: 90 },
    ]);
    const csv = await tamar.call('listReportRows', {
      code: 'attendance',
      query,
      accept: 'text/csv',
    });
    expect(csvRecords(csv.text)).toHaveLength(9);
    expect(await eka.refused('listReportRows', { code: 'attendance', query })).toEqual([
      404,
      'rows-not-offered',
    ]);
    const { items } = await eka.ok('listReports');
    expect(items.find((d) => d.code === 'attendance')?.rowsOffered).toBe(false);
    expect((await eka.ok('getReport', { code: 'attendance', query })).total).toMatchObject({
      numerator: 6,
      denominator: 9,
      value: null,
      mark: 'smallBase',
    });
  });

  it('shows another bureau nothing of it', async () => {
    const kakheti = await api.staff('supervisor', 'დავით ჩხეიძე', 'kakheti');
    const { total } = await kakheti.ok('getReport', { code: 'attendance', query: march });
    expect(total).toMatchObject({ numerator: 0, denominator: 0, mark: 'notApplicable' });
    expect(kakheti.bureauId).toBe(referenceId('bureau', 'kakheti'));
  });
});
