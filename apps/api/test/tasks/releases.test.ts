import type { Dto, TaskRule } from '@gza/contract';
import { TaskWorld } from './world.js';

/** What rules ask for around a release: a visit before it, and a first meeting after it. */
describe('the rules of releases', () => {
  let world: TaskWorld;
  let nino: TaskWorld['nino'];
  let tamar: TaskWorld['tamar'];
  beforeAll(async () => {
    world = await TaskWorld.start('2026-11-30T08:00:00Z');
    ({ nino, tamar } = world);
  });
  afterAll(() => world.api.stop());

  const at = (day: string) => world.api.clock.set(`${day}T06:00:00Z`);
  const visit = 'visitBeforeRelease';
  const meeting = 'firstMeetingAfterRelease';
  const ofRelease: readonly TaskRule[] = [visit, meeting];

  let turn = 0;
  const names = ['ლომიძე', 'ბერიძე', 'ჩხეიძე', 'აბაშიძე', 'გიორგაძე', 'წერეთელი'];
  const notice = (expectedOn: string, more: Partial<Dto<'RecordReleaseNoticeBody'>> = {}) =>
    nino.ok('recordReleaseNotice', {
      body: {
        ...(!more.beneficiaryId && {
          beneficiary: { givenName: 'დათო', familyName: names[turn++] ?? 'ნოზაძე', sex: 'male' },
        }),
        establishment: 'N8',
        expectedOn,
        ...more,
      },
    });
  type Notice = Awaited<ReturnType<typeof notice>>;
  const asked = async ({ beneficiary: { id } }: Notice) =>
    (await world.asked({ beneficiaryId: id, caseId: '' }, tamar)).filter(([rule]) =>
      ofRelease.includes(rule),
    );
  /** The lines of a person on somebody's Today. */
  const told = async ({ beneficiary: { id } }: Notice, reader = tamar) =>
    (await reader.ok('getToday')).sections
      .flatMap(({ lines }) => lines)
      .filter((line) => line.person?.id === id)
      .flatMap(({ kind, day }) => (ofRelease.some((rule) => rule === kind) ? [[kind, day]] : []));
  const visited = ({ id }: Notice, result: Dto<'RecordVisitBody'>['result'] = 'notMet') =>
    nino.ok('recordPreReleaseVisit', { id, version: 1, body: { result } });

  it('ask the management for a visit thirty days before, where nobody has the person', async () => {
    const one = await notice('2026-12-31');
    const line = [visit, '2026-12-21'];
    expect([await asked(one), await told(one)]).toEqual([[], []]);
    at('2026-12-01');
    expect([await asked(one), await told(one), await told(one, nino)]).toEqual([
      [line],
      [line],
      [],
    ]);
    const { items } = await tamar.ok('listTasks', { query: { rule: visit } });
    expect(items).toMatchObject([
      { subjectId: one.id, name: { ka: 'N8', en: 'N8' }, caseId: null, assignee: null },
    ]);
    expect(await told(one, world.levan)).toEqual([]);
    await visited(one);
    expect([await asked(one), await told(one)]).toEqual([[], []]);
  });

  it('ask the case manager first, and tell the supervisor ten days before', async () => {
    const own = await notice('2027-01-20', { beneficiaryId: world.giorgi.beneficiaryId });
    const line = [visit, '2027-01-10'];
    at('2026-12-21');
    expect([await told(own, nino), await told(own)]).toEqual([[line], []]);
    at('2027-01-09');
    expect(await told(own)).toEqual([]);
    at('2027-01-10');
    expect([await told(own, nino), await told(own)]).toEqual([[line], [line]]);
    at('2027-01-20');
    expect(await asked(own)).toEqual([[meeting, '2027-01-25']]);
  });

  it('postpone the visit of a person without a case', async () => {
    at('2026-12-05');
    const one = await notice('2026-12-12');
    expect(await asked(one)).toEqual([[visit, '2026-12-05']]);
    const step = await tamar.ok('recordTaskStep', {
      id: one.beneficiary.id,
      body: {
        rule: visit,
        subjectId: one.id,
        kind: 'postponed',
        dueOn: '2026-12-08',
        text: 'კარანტინი',
      },
    });
    expect(step).toMatchObject({ caseId: null, ruleDueOn: '2026-12-05', dueOn: '2026-12-08' });
    expect([await asked(one), await told(one)]).toEqual([[[visit, '2026-12-08']], []]);
    at('2026-12-08');
    expect(await told(one)).toEqual([[visit, '2026-12-05']]);
    await nino.ok('createApplication', {
      body: { channel: 'hotline', category: 'preRelease', beneficiaryId: one.beneficiary.id },
    });
    expect(await asked(one)).toEqual([]);
  });

  it('ask for a meeting in three working days, over New Year and over Easter', async () => {
    const line = [meeting, '2027-01-06'];
    at('2026-12-10');
    const one = await notice('2026-12-31');
    at('2026-12-31');
    expect([await asked(one), await told(one)]).toEqual([[line], []]);
    at('2027-01-06');
    expect(await told(one)).toEqual([line]);
    const easter = await notice('2027-04-29');
    at('2027-05-03');
    expect(await asked(easter)).toEqual([[meeting, '2027-05-06']]);
    expect(await asked(one)).toEqual([]);
    at('2027-03-31');
    expect(await asked(one)).toEqual([line]);
    await nino.ok('addNote', {
      id: one.beneficiary.id,
      body: { kind: 'office', reached: false, text: 'არ მოვიდა' },
    });
    expect(await asked(one)).toEqual([line]);
    await nino.ok('addNote', {
      id: one.beneficiary.id,
      body: { kind: 'office', reached: true, text: 'მოვიდა' },
    });
    expect([await asked(one), await told(one)]).toEqual([[], []]);
  });

  it('tell the supervisor of a case manager who is late, and stop with what ended the matter', async () => {
    at('2027-06-01');
    const expectedOn = '2027-06-10';
    const own = await notice(expectedOn, { beneficiaryId: world.giorgi.beneficiaryId });
    const [met, refused, declined] = [
      await notice(expectedOn),
      await notice(expectedOn),
      await notice(expectedOn),
    ];
    await visited(met, 'undecided');
    await visited(declined, 'declined');
    const application = await nino.ok('createApplication', {
      body: { channel: 'walkIn', category: 'preRelease', beneficiaryId: refused.beneficiary.id },
    });
    at('2027-06-15');
    const line = [meeting, '2027-06-15'];
    expect([await told(own, nino), await told(own), await told(met)]).toEqual([[line], [], [line]]);
    at('2027-06-16');
    expect([await told(own, nino), await told(own)]).toEqual([[line], [line]]);
    expect([await asked(refused), await asked(declined)]).toEqual([[line], []]);
    await nino.ok('withdrawApplication', {
      id: application.id,
      version: 1,
      body: {},
    });
    expect(await asked(refused)).toEqual([]);
    await world.api.owner.query(
      `update rehabilitation_case set state = 'closed', closed_on = '2027-06-16', closed_at = '2027-06-16T06:00:00Z',
         closure_reason = 'moved' where id = $1`,
      [world.giorgi.caseId],
    );
    expect(await asked(own)).toEqual([]);
  });
});
