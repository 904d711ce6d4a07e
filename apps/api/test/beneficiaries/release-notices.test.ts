import { OneReleaseNotice1790100021200 } from '../../src/migrations/1790100021200-one-release-notice.js';
import { queryRunnerOf } from '../support/scratch.js';
import { TestApi, type Caller } from '../support/api.js';

/** A person has one notice of release in force, and one day of release. */
describe('notices of release', () => {
  let api: TestApi;
  let nino: Caller;
  let turn = 0;
  const establishment = 'N8 პენიტენციური დაწესებულება';

  beforeAll(async () => {
    api = await TestApi.start();
    api.clock.set('2026-11-25T06:00:00Z');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
  });
  afterAll(() => api.stop());

  const names = ['ლომიძე', 'ბერიძე', 'კიკნაძე', 'ჩხეიძე', 'წერეთელი', 'აბაშიძე', 'გიორგაძე'];
  const first = (expectedOn = '2027-01-20') =>
    nino.ok('recordReleaseNotice', {
      body: {
        beneficiary: { givenName: 'დათო', familyName: names[(turn += 1)] ?? 'ნოზაძე', sex: 'male' },
        establishment,
        expectedOn,
      },
    });

  /** The days of release that record, list and Today show for a person. */
  const days = async (id: string) => {
    const { items } = await nino.ok('listReleaseNotices', { query: { scope: 'all' } });
    const { rows } = await api.owner.query(
      'select expected_on::text as day from release_notice where beneficiary_id = $1',
      [id],
    );
    return {
      record: (await nino.ok('getBeneficiary', { id })).releaseDate,
      list: items.filter((n) => n.beneficiary.id === id).map((n) => n.expectedOn),
      stored: (rows as { day: string }[]).map(({ day }) => day),
    };
  };
  const one = (day: string) => ({ record: day, list: [day], stored: [day] });

  it('are refused when they come twice', async () => {
    const { beneficiary } = await first();
    const again = (place: string) => ({
      body: { beneficiaryId: beneficiary.id, establishment: place, expectedOn: '2027-01-20' },
    });
    expect(await nino.refused('recordReleaseNotice', again(establishment))).toEqual([
      409,
      'release-notice-exists',
    ]);
    expect(
      await nino.refused('recordReleaseNotice', again(` n8  ${establishment.slice(3)}`)),
    ).toEqual([409, 'release-notice-exists']);
    expect(await days(beneficiary.id)).toEqual(one('2027-01-20'));
  });

  it('with another day replace the one in force, which keeps its visits', async () => {
    const { id, beneficiary } = await first();
    await nino.ok('recordPreReleaseVisit', { id, version: 1, body: { result: 'undecided' } });
    const moved = await nino.ok('recordReleaseNotice', {
      body: { beneficiaryId: beneficiary.id, establishment: 'N2', expectedOn: '2027-02-20' },
    });
    expect(moved).toMatchObject({ id, establishment: 'N2', expectedOn: '2027-02-20' });
    expect(moved.visits.map(({ result }) => result)).toEqual(['undecided']);
    expect(await days(beneficiary.id)).toEqual(one('2027-02-20'));
  });

  it('have the day of the person, whoever moves it', async () => {
    const { id, beneficiary } = await first();
    await nino.ok('changeReleaseNotice', { id, version: 1, body: { expectedOn: '2027-02-20' } });
    expect(await days(beneficiary.id)).toEqual(one('2027-02-20'));
    const { version } = await nino.call('getBeneficiary', { id: beneficiary.id });
    await nino.ok('changeBeneficiary', {
      id: beneficiary.id,
      version: version ?? 0,
      body: { releaseDate: '2027-03-01' },
    });
    expect(await days(beneficiary.id)).toEqual(one('2027-03-01'));
  });

  it('are never without the day: a record cannot lose it, or have one before the notice', async () => {
    const { beneficiary } = await first('2027-04-10');
    const { version } = await nino.ok('getBeneficiary', { id: beneficiary.id });
    for (const releaseDate of [null, '2026-11-24'])
      expect(
        await nino.refused('changeBeneficiary', {
          id: beneficiary.id,
          version,
          body: { releaseDate },
        }),
      ).toEqual([400, 'invalid-request']);
    expect(
      await nino.refused('createApplication', {
        body: {
          channel: 'walkIn',
          category: 'preRelease',
          beneficiaryId: beneficiary.id,
          releaseDate: '2026-11-24',
        },
      }),
    ).toEqual([400, 'invalid-request']);
    expect(await days(beneficiary.id)).toEqual(one('2027-04-10'));
  });

  it('begin anew after a release', async () => {
    const { id, beneficiary } = await first('2026-12-01');
    await api.owner.query(`update release_notice set expected_on = '2026-11-25' where id = $1`, [
      id,
    ]);
    api.clock.set('2026-11-26T06:00:00Z');
    try {
      const next = await nino.ok('recordReleaseNotice', {
        body: { beneficiaryId: beneficiary.id, establishment, expectedOn: '2027-06-01' },
      });
      expect(next.id).not.toBe(id);
      expect((await days(beneficiary.id)).list).toEqual(['2027-06-01', '2026-11-25']);
    } finally {
      api.clock.set('2026-11-25T06:00:00Z');
    }
  });

  it('name the first meeting from the day of the release on', async () => {
    const { id, beneficiary } = await first('2026-12-16');
    const meet = (startsAt: string) =>
      nino.ok('createAppointment', {
        body: { beneficiaryId: beneficiary.id, kind: 'firstInterview', startsAt },
      });
    const firstMeeting = async () => (await nino.ok('getReleaseNotice', { id })).firstMeeting;
    const listed = async (booked: boolean) =>
      (await nino.ok('listReleaseNotices', { query: { booked } })).items.map((notice) => notice.id);
    await meet('2026-12-15T10:00:00Z');
    expect(await firstMeeting()).toBeNull();
    expect([await listed(true), (await listed(false)).includes(id)]).toEqual([[], true]);
    await meet('2026-12-18T08:00:00Z');
    const soonest = await meet('2026-12-16T08:00:00Z');
    const named = { kind: 'firstInterview', staff: { id: nino.id } };
    expect(await firstMeeting()).toMatchObject({ ...named, appointmentId: soonest.id });
    expect([await listed(true), (await listed(false)).includes(id)]).toEqual([[id], false]);
    const { version } = soonest;
    await nino.ok('cancelAppointment', { id: soonest.id, version, body: { reason: 'გადაიდო' } });
    expect(await firstMeeting()).toMatchObject({ ...named, startsAt: '2026-12-18T08:00:00.000Z' });
  });

  it('of before are joined by the migration', async () => {
    const { id, beneficiary } = await first('2030-01-20');
    await nino.ok('recordPreReleaseVisit', { id, version: 1, body: { result: 'undecided' } });
    await api.owner.query(
      `insert into release_notice (id, beneficiary_id, bureau_id, establishment, expected_on, notified_on, created_at, updated_at)
       select gen_random_uuid(), beneficiary_id, bureau_id, establishment, '2030-02-20', notified_on, created_at + interval '1 hour', updated_at
       from release_notice where id = $1`,
      [id],
    );
    await api.owner.query(`update beneficiary set release_date = '2030-03-01' where id = $1`, [
      beneficiary.id,
    ]);
    await api.owner.query('begin');
    await new OneReleaseNotice1790100021200().up(queryRunnerOf(api.owner));
    await api.owner.query('commit');
    expect((await days(beneficiary.id)).stored).toEqual(['2030-03-01']);
    const { rows } = await api.owner.query(
      'select count(*)::int as visits from release_visit v join release_notice t on t.id = v.notice_id where t.beneficiary_id = $1',
      [beneficiary.id],
    );
    expect(rows).toEqual([{ visits: 1 }]);
  });
});
