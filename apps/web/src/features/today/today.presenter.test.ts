import { formatFor } from '../../platform/format.js';
import {
  absenceLine,
  alertPlace,
  answerLine,
  approvalLine,
  overdueLine,
  releaseLine,
  sessionLine,
  signatureLine,
  type TodayLabels,
} from './today.presenter.js';

const labels: TodayLabels = {
  nameless: 'უსახელო',
  today: 'დღეს',
  tomorrow: 'ხვალ',
  recorded: 'აღირიცხა',
  individual: 'ინდივიდუალური',
  visited: 'ინახულეს',
  notVisited: 'არ უნახავთ',
  overdueKind: (kind) => kind,
  approvalKind: (kind) => kind,
  mandatory: (mandatory) => (mandatory ? 'სავალდებულო' : 'ნებაყოფლობითი'),
  missing: (signers) => signers.join('+'),
  late: (days) => `+${days}`,
  daysLeft: (days) => `-${days}`,
  by: (name) => `@${name}`,
  minutes: (count) => `${count}'`,
  programme: () => 'პროგრამა',
  service: (code) => code,
  referralState: (state) => state,
  organisation: ({ name }) => name.ka,
};
const f = formatFor('ka');
// Nine in the evening in Tbilisi.
const now = new Date('2026-11-24T17:00:00Z');
const person = { id: 'p', givenName: 'ნინო', familyName: 'ბერიძე' };
const session = {
  id: 's',
  kind: 'group' as const,
  state: 'scheduled' as const,
  startsAt: '2026-11-24T14:30:00.000Z',
  minutes: 90,
  place: null,
  programmeId: 'x',
  group: { id: 'g', name: 'საღამოს ჯგუფი' },
  person: null,
};

it('names a session by its group or person, on the day of Tbilisi', () => {
  expect(sessionLine(session, labels, f, now)).toEqual({
    key: 's',
    to: '/sessions/s/register',
    mark: 'დღეს, 18:30',
    title: 'საღამოს ჯგუფი',
    text: "პროგრამა · 90'",
  });
  // Already tomorrow in Tbilisi, though not yet in London.
  const night = { ...session, startsAt: '2026-11-24T20:30:00.000Z', state: 'held' as const };
  expect(sessionLine({ ...night, group: null, person }, labels, f, now)).toMatchObject({
    mark: 'ხვალ, 00:30',
    title: 'ბერიძე ნინო',
    text: "პროგრამა · 90' · აღირიცხა",
  });
  const old = { ...session, startsAt: '2026-11-20T14:30:00.000Z' };
  expect(sessionLine(old, labels, f, now).mark).toBe('20.11.2026, 18:30');
});

it('says how late it is and leads to where it is done', () => {
  const late = { id: 'i', person, dueOn: '2026-11-20' };
  const places = (
    ['firstContact', 'assessment', 'reassessment', 'planReview', 'referralAnswer'] as const
  ).map((kind) => overdueLine({ ...late, kind }, labels, f, now).to);
  expect(places).toEqual([
    '/beneficiaries/p/timeline',
    '/beneficiaries/p/assessments',
    '/beneficiaries/p/assessments',
    '/beneficiaries/p/plan',
    '/services/referrals/i',
  ]);
  expect(overdueLine({ ...late, kind: 'planReview' }, labels, f, now)).toMatchObject({
    mark: '20.11.2026',
    title: 'ბერიძე ნინო',
    text: 'planReview · +4',
  });
});

it('says who asks for an approval', () => {
  const approval = { id: 'a', kind: 'plan' as const, person, since: '2026-11-23T21:00:00.000Z' };
  expect(approvalLine({ ...approval, by: { id: 'u', name: 'მაია' } }, labels, f)).toMatchObject({
    to: '/beneficiaries/p/plan',
    mark: '24.11.2026',
    text: 'plan · @მაია',
  });
  expect(approvalLine({ ...approval, kind: 'closure', by: null }, labels, f)).toMatchObject({
    to: '/beneficiaries/p/case',
    text: 'closure',
  });
  expect(approvalLine({ ...approval, kind: 'assessment', by: null }, labels, f).to).toBe(
    '/assessments/a',
  );
});

it('leads from an alert to the answers, or to the person where those are not the reader’s', () => {
  expect(alertPlace({ assessmentId: 'a', person })).toBe('/assessments/a');
  expect(alertPlace({ assessmentId: null, person })).toBe('/beneficiaries/p');
});

it('counts the days to a release', () => {
  const release = {
    id: 'r',
    person,
    establishment: 'N8',
    expectedOn: '2026-12-24',
    visited: false,
  };
  expect(releaseLine(release, labels, f, now).text).toBe('-30 · N8 · არ უნახავთ');
});

it('leads from a missing signature to the plan, and from an absence to the attendance', () => {
  const since = '2026-11-20T09:00:00.000Z';
  expect(
    signatureLine(
      { id: 'pl', person, mandatory: true, missing: ['person', 'officer'], since },
      labels,
      f,
    ),
  ).toEqual({
    key: 'pl',
    to: '/beneficiaries/p/plan',
    mark: '20.11.2026',
    title: 'ბერიძე ნინო',
    text: 'სავალდებულო · person+officer',
  });
  expect(
    absenceLine({ id: 's', person, programmeId: 'x', mandatory: false, at: since }, labels, f),
  ).toEqual({
    key: 's.p',
    to: '/beneficiaries/p/attendance',
    mark: '20.11.2026, 13:00',
    title: 'ბერიძე ნინო',
    text: 'პროგრამა · ნებაყოფლობითი',
  });
});

it('says of an answer what the partner did, and leads to the referral', () => {
  const organisation = { id: 'o', name: { ka: 'ხიდი', en: 'Khidi' } };
  expect(
    answerLine(
      {
        id: 'r',
        person,
        organisation,
        serviceCode: 'tools',
        state: 'rejected',
        at: '2026-11-23T21:00:00.000Z',
      },
      labels,
      f,
    ),
  ).toEqual({
    key: 'r',
    to: '/services/referrals/r',
    mark: '24.11.2026',
    title: 'ბერიძე ნინო',
    text: 'rejected · tools · ხიდი',
  });
});
