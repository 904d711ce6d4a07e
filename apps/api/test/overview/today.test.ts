import { todayKindOf, type Dto } from '@gza/contract';
import { answerAjv, componentRef } from '@gza/contract/schema';
import { todayDetails } from '@gza/contract/dtos';
import {
  answersOf,
  callPeople,
  complete,
  phq9,
  readyCase,
  type People,
} from '../assessments/people.js';
import { admit, place, recruitingGroup } from '../programmes/people.js';
import { TestApi, type Caller } from '../support/api.js';
import type { OpenedCase } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';
import { dayOf, linesOf, nameOf } from './day.js';
import { story } from '../support/story.js';

/**
 * The sections of the day, each line by its person or group; empty where the role does not have the section.
 */
function outline(today: Dto<'Today'>) {
  const of = dayOf(today);
  return {
    alerts: of('safetyAlert').map((l) => [nameOf(l), l.detail.severity, l.detail.state]),
    sessions: of('sessionAhead').map((l) => [l.detail.group?.name, l.at]),
    toRecord: of('sessionToRecord').map((l) => [l.detail.group?.name, l.at]),
    overdue: linesOf(today, 'overdue').map((l) => [l.kind, nameOf(l), l.day]),
    applications: of('applicationToDecide').map((l) => [nameOf(l), l.day]),
    approvals: linesOf(today, 'approvals').map((l) => [
      l.kind,
      nameOf(l),
      l.detail && 'by' in l.detail ? l.detail.by?.name : undefined,
    ]),
    releases: of('releaseAhead').map((l) => [nameOf(l), l.day, l.detail.visited]),
  };
}
const nothing = {
  alerts: [],
  sessions: [],
  toRecord: [],
  overdue: [],
  applications: [],
  approvals: [],
  releases: [],
};

/** A Tuesday in Tbilisi: Giorgi is interviewed, a group meets in the evening, Ana waits for an answer. */
describe('the day of a member of staff', () => {
  let api: TestApi;
  let people: People;
  let luka: Caller;
  let giorgi: OpenedCase;
  const of = async (caller: Caller) => outline(await caller.ok('getToday'));

  beforeAll(async () => {
    api = await TestApi.start();
    people = await callPeople(api);
    luka = await api.staff('facilitator', 'ლუკა წიკლაური');
    const { nino, eka } = people;
    giorgi = await readyCase(people);
    const groupId = await recruitingGroup(eka, [luka], { name: 'საღამოს ჯგუფი' });
    for (const name of ['ლევან ა', 'ირაკლი ბ', 'დავით გ', 'ზაზა დ', 'თემურ ე', 'ნიკა ვ'])
      await place(nino, await admit(nino, name), { groupId });
    await eka.ok('startGroup', { id: groupId, version: 2, body: {} });
    await eka.ok('scheduleGroup', {
      id: groupId,
      body: { startsOn: '2026-11-24', time: '18:30', count: 2 },
    });
    await nino.ok('createApplication', {
      body: {
        channel: 'walkIn',
        category: 'formerPrisoner',
        beneficiary: { givenName: 'ანა', familyName: 'კაპანაძე', sex: 'female' },
      },
    });
    await nino.ok('recordReleaseNotice', {
      body: {
        beneficiary: { givenName: 'საბა', familyName: 'ჩხეიძე', sex: 'male' },
        establishment: 'N8',
        expectedOn: '2026-12-24',
      },
    });
    await nino.ok('recordReleaseNotice', {
      body: {
        beneficiary: { givenName: 'ბექა', familyName: 'ნოზაძე', sex: 'male' },
        establishment: 'N8',
        expectedOn: '2027-06-01',
      },
    });
  });
  afterAll(() => api.stop());

  const waiting = {
    ...nothing,
    applications: [['ანა', '2026-11-24']],
    releases: [['საბა', '2026-12-24', false]],
  };
  const evening = ['საღამოს ჯგუფი', '2026-11-24T14:30:00.000Z'];

  const step = story('from the first step to the last');

  step('shows each what is theirs, and what waits in their bureau', async () => {
    expect(await of(people.nino)).toEqual(waiting);
    expect(await of(people.tamar)).toEqual(waiting);
    expect(await of(people.davit)).toEqual(waiting);
    expect(await of(luka)).toEqual({ ...nothing, sessions: [evening] });
    expect(await of(people.levan)).toEqual(nothing);
  });

  step(
    'asks for the register once the session is over, of the leader and of the line',
    async () => {
      api.clock.set('2026-11-24T17:00:00.000Z');
      expect(await of(luka)).toEqual({ ...nothing, sessions: [evening], toRecord: [evening] });
      expect((await of(people.tamar)).toRecord).toEqual([evening]);
      expect((await of(people.nino)).toRecord).toEqual([]);
      api.clock.set('2026-11-30T06:00:00.000Z');
      expect((await of(luka)).sessions).toEqual([['საღამოს ჯგუფი', '2026-12-01T14:30:00.000Z']]);
    },
  );

  step('shows an approval to those who may give it, and not to the author', async () => {
    const answers = answersOf('bps-rnr', 'Lowest sum of the high level');
    await complete(people.nino, giorgi.caseId, 'bps-rnr', answers);
    const asked = [['assessmentToApprove', 'გიორგი', 'ნინო ბერიძე']];
    expect((await of(people.tamar)).approvals).toEqual(asked);
    expect((await of(people.davit)).approvals).toEqual(asked);
    for (const caller of [people.nino, people.eka, people.lali])
      expect((await of(caller)).approvals).toEqual([]);
  });

  step('keeps an alert in sight until it is closed, of those whom it concerns', async () => {
    await complete(people.eka, giorgi.caseId, 'phq-9', phq9(1, 1, 1, 1, 1, 1, 1, 1, 1));
    const mine = (await of(people.eka)).alerts;
    expect(mine).toEqual([['გიორგი', expect.any(String), 'raised']]);
    expect((await of(people.lali)).approvals).toEqual([
      ['assessmentToApprove', 'გიორგი', 'ეკა მაისურაძე'],
    ]);
    expect((await of(people.nino)).alerts).toEqual([]);
    const [alert] = dayOf(await people.eka.ok('getToday'))('safetyAlert');
    // Line management sees the danger, but cannot open the test.
    expect(alert?.detail.assessmentId).toEqual(expect.any(String));
    const [toTheLine] = dayOf(await people.tamar.ok('getToday'))('safetyAlert');
    expect(toTheLine).toMatchObject({ id: alert?.id, detail: { assessmentId: null } });
    const seen = await people.tamar.ok('acknowledgeSafetyAlert', {
      id: alert?.id ?? '',
      version: 1,
      body: { note: 'დავურეკე.' },
    });
    expect((await of(people.eka)).alerts).toMatchObject([['გიორგი', mine[0]?.[1], 'acknowledged']]);
    await people.tamar.ok('closeSafetyAlert', {
      id: seen.id,
      version: seen.version,
      body: { note: 'შეხვედრა შედგა.' },
    });
    expect((await of(people.eka)).alerts).toEqual([]);
  });

  step('counts as late what nobody did in time, and forgets it when it is done', async () => {
    api.clock.set('2026-12-02T06:00:00.000Z');
    const late = [['firstContactDue', 'გიორგი', '2026-12-01']];
    expect((await of(people.nino)).overdue).toEqual(late);
    expect((await of(people.maia)).overdue).toEqual([]);
    const all = (await of(people.tamar)).overdue;
    expect(all).toHaveLength(7);
    expect(all).toEqual((await of(people.davit)).overdue);
    const note = { kind: 'phone', text: 'შევთანხმდით შეხვედრაზე.' } as const;
    await people.nino.ok('addNote', {
      id: giorgi.beneficiaryId,
      body: { ...note, reached: false },
    });
    expect((await of(people.nino)).overdue).toEqual(late);
    await people.nino.ok('addNote', { id: giorgi.beneficiaryId, body: { ...note, reached: true } });
    expect((await of(people.nino)).overdue).toEqual([]);
  });

  step('finds late plans, referrals and reassessments by their dates', async () => {
    const { rows } = await api.owner.query<{ id: string }>(
      `select id from assessment where case_id = $1 and not clinical`,
      [giorgi.caseId],
    );
    const { version } = await people.tamar.ok('getAssessment', { id: rows[0]?.id ?? '' });
    await people.tamar.ok('approveAssessment', { id: rows[0]?.id ?? '', version, body: {} });
    await api.owner.query(`update rehabilitation_case set state = 'active' where id = $1`, [
      giorgi.caseId,
    ]);
    await api.owner.query(
      `insert into plan (id, beneficiary_id, bureau_id, case_id, number, state, mandatory, created_by, review_due, created_at, updated_at)
       select gen_random_uuid(), beneficiary_id, bureau_id, id, 1, 'active', false, case_manager_id, '2027-02-20', now(), now()
       from rehabilitation_case where id = $1`,
      [giorgi.caseId],
    );
    const khidi = await registerOrganisation(api, 'ხიდი', 'Khidi');
    await api.owner.query(
      `insert into referral (id, beneficiary_id, bureau_id, case_id, organisation_id, service_code, state, request, answer_due_on, created_at, updated_at)
       select gen_random_uuid(), beneficiary_id, bureau_id, id, $2, 'professional-retraining', 'sent', 'გთხოვთ', '2027-02-24', now(), now()
       from rehabilitation_case where id = $1`,
      [giorgi.caseId, khidi],
    );
    expect((await of(people.nino)).overdue).toEqual([]);
    api.clock.set('2027-03-03T06:00:00.000Z');
    expect((await of(people.nino)).overdue).toEqual([
      ['planReviewDue', 'გიორგი', '2027-02-20'],
      ['referralAnswerDue', 'გიორგი', '2027-02-24'],
      ['reassessmentDue', 'გიორგი', '2027-02-28'],
    ]);
  });

  step('has the sections of the role, in the order of the catalogue', async () => {
    const sections = async (caller: Caller) =>
      (await caller.ok('getToday')).sections.map(({ section }) => section);
    expect(await sections(luka)).toEqual(['alerts', 'colleagues', 'sessions', 'toRecord']);
    expect(await sections(people.lali)).toEqual(['alerts', 'sessions', 'toRecord', 'approvals']);
    expect(await sections(people.tamar)).toEqual([
      'alerts',
      'colleagues',
      'sessions',
      'toRecord',
      'tasks',
      'overdue',
      'approvals',
      'unassigned',
      'applications',
      'releases',
      'accounts',
    ]);
    expect(await sections(people.nino)).toEqual([
      'alerts',
      'colleagues',
      'signatures',
      'sessions',
      'toRecord',
      'tasks',
      'overdue',
      'absences',
      'answers',
      'newCases',
      'applications',
      'releases',
    ]);
  });

  step('tells of each line what its kind promises, and leads to its screen', async () => {
    const { sections } = await people.tamar.ok('getToday');
    const lines = sections.flatMap((section) => section.lines);
    const ajv = answerAjv();
    expect(lines.length).toBeGreaterThan(0);
    for (const { kind, id, person, detail, link } of lines) {
      const expected = todayKindOf(kind);
      expect(link).toEqual({
        to: expected.target,
        id: expected.by === 'person' ? person?.id : id,
      });
      const dto = todayDetails[kind as keyof typeof todayDetails] as { name: string } | undefined;
      expect([kind, dto ? ajv.validate(componentRef(dto.name), detail) : detail]).toEqual([
        kind,
        dto ? true : null,
      ]);
    }
  });

  step('counts to two hundred, and shows the fifty that wait longest', async () => {
    await api.owner.query(
      `insert into application (id, beneficiary_id, bureau_id, state, channel, category, applied_on, created_at, updated_at)
       select gen_random_uuid(), beneficiary_id, bureau_id, 'received', 'walkIn', category, date '2026-11-01' + n, now(), now()
       from application cross join generate_series(1, 200) n where state = 'received'`,
    );
    const waiting = async () =>
      (await people.nino.ok('getToday')).sections.find(({ section }) => section === 'applications');
    const all = await waiting();
    expect([all?.total, all?.more, all?.lines.length]).toEqual([200, true, 50]);
    expect([all?.lines[0]?.day, all?.lines[49]?.day]).toEqual(['2026-11-02', '2026-12-20']);
    await api.owner.query(`delete from application where applied_on > '2026-11-30'`);
    expect(await waiting()).toMatchObject({ total: 30, more: false });
  });

  step('is nothing for those who have no such work', async () => {
    const tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    expect(await tornike.refused('getToday')).toEqual([403, 'forbidden']);
    expect(await of(people.zaza)).toEqual(nothing);
  });
});
