import { TestApi, type Caller } from '../support/api.js';
import { Courses, type EnrolmentSummary } from './courses.js';

/** A finished group, a running one, and people in individual programmes. */
describe('programmes', () => {
  let api: TestApi;
  let zurab: Caller;
  let eka: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    zurab = await api.staff('head', 'ზურაბ ლომიძე');
    eka = await api.staff('analyst', 'ეკა წერეთელი');
    const courses = await Courses.of(api);
    const enrol = (summary: EnrolmentSummary) => courses.enrol(summary);
    const finished = await courses.group('bibliotherapy', 'completed');
    const running = await courses.group('violent-behaviour', 'running');
    const winter = { proposed: '2026-01-10', enrolled: '2026-01-20', started: '2026-02-01' };
    const tb = { region: 'GE-TB' };
    const inGroup = { ...winter, ...tb, group: finished };
    await enrol({ ...inGroup, state: 'completed', ended: '2026-05-01' });
    await enrol({ ...inGroup, state: 'completed', ended: '2026-05-01', sex: 'female' });
    await enrol({ ...inGroup, state: 'droppedOut', ended: '2026-03-01' });
    await enrol({ ...inGroup, state: 'excluded', ended: '2026-03-01' });
    await enrol({ ...inGroup, state: 'started' });
    await enrol({ ...inGroup, state: 'transferredOut', ended: '2026-03-01' });
    await enrol({ ...inGroup, state: 'adminExit', ended: '2026-03-01' });
    // The group still runs: members who dropped out or go on do not count yet.
    const violence = { ...winter, programme: 'violent-behaviour', group: running, region: 'GE-KA' };
    await enrol({ ...violence, state: 'droppedOut', ended: '2026-03-15' });
    await enrol({ ...violence, state: 'started' });
    // An individual enrolment counts when it has ended itself.
    await enrol({ ...winter, ...tb, state: 'completed', ended: '2026-04-01' });
    await enrol({ ...winter, ...tb, state: 'started' });
    // Never started.
    await enrol({ proposed: '2026-01-11', enrolled: '2026-01-20', state: 'nonStarter' });
    await enrol({ proposed: '2026-01-12', state: 'unsuitable' });
    await enrol({ proposed: '2026-01-13', state: 'proposed' });
    // Another cohort.
    await enrol({
      ...winter,
      proposed: '2025-12-31',
      started: '2026-04-01',
      state: 'completed',
      ended: '2026-05-01',
    });
  });
  afterAll(() => api.stop());

  const quarter = { from: '2026-01-01', to: '2026-03-31' };

  it('counts completion by start cohort, only where the end has passed', async () => {
    const { total } = await zurab.ok('getReport', { code: 'completion', query: quarter });
    expect(total).toEqual({
      dimensions: {},
      // Completed: two of the group and one alone. Counted: seven of the group without transfer and exit,
      // and one alone.
      numerator: 3,
      denominator: 6,
      value: 0.5,
      details: {
        started: 11,
        running: 3,
        droppedOut: 1,
        excluded: 1,
        undecided: 1,
        transferredOut: 1,
        adminExit: 1,
      },
      mark: 'smallBase',
    });
  });

  it('breaks completion down by programme, region and sex', async () => {
    const answer = await zurab.ok('getReport', {
      code: 'completion',
      query: { ...quarter, by: 'programme,region,sex' },
    });
    expect(
      answer.rows.map((r) => [
        ...Object.values(r.dimensions),
        r.numerator,
        r.denominator,
        r.value,
        r.mark,
      ]),
    ).toEqual([
      ['violent-behaviour', 'GE-KA', 'male', 0, 0, null, 'notApplicable'],
      ['bibliotherapy', 'GE-TB', 'male', 2, 5, 0.4, 'smallBase'],
      ['bibliotherapy', 'GE-TB', 'female', 1, 1, 1, 'smallBase'],
    ]);
    expect(answer.by).toEqual(['programme', 'region', 'sex']);
  });

  it('counts how far people came, and why they left', async () => {
    const { total } = await zurab.ok('getReport', { code: 'enrolment-funnel', query: quarter });
    expect(total).toMatchObject({
      numerator: 3,
      denominator: 14,
      value: 0.2143,
      mark: null,
      details: {
        proposed: 14,
        suitable: 12,
        enrolled: 12,
        started: 11,
        completed: 3,
        unsuitable: 1,
        waitlisted: 0,
        withdrawn: 0,
        nonStarter: 1,
        droppedOut: 2,
        excluded: 1,
        transferredOut: 1,
        adminExit: 1,
      },
    });
  });

  it('protects the cells of the analyst in every direction', async () => {
    const answer = await eka.ok('getReport', {
      code: 'completion',
      query: { ...quarter, by: 'programme,region,sex' },
    });
    expect(answer.rows.map((r) => [r.numerator, r.denominator])).toEqual([
      [0, 0],
      [null, null],
      [null, null],
    ]);
  });
});
