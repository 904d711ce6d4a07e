/** @jest-environment jsdom */
import { deadlines } from '@gza/contract';
import { assessmentsToday, assessmentsTodayTexts } from '../features/assessments/today-lines.js';
import { sessionsToday, sessionsTodayTexts } from '../features/attendance/today-lines.js';
import { intakeToday, intakeTodayTexts } from '../features/beneficiaries/today-lines.js';
import { casesToday, casesTodayTexts } from '../features/cases/today-lines.js';
import { plansToday, plansTodayTexts } from '../features/plans/today-lines.js';
import { servicesToday, servicesTodayTexts } from '../features/services/today-lines.js';
import { fileToday } from '../features/case-file/today-lines.js';
import { documentLabels } from '../domain/labels/documents.texts.js';
import { taskLabels } from '../domain/labels/tasks.texts.js';
import { formatFor } from '../platform/format.js';
import { translator } from '../platform/i18n/use-texts.js';
import { todayLineTexts } from '../domain/today/today-lines.texts.js';
import { todayContext } from '../domain/today/use-today-context.js';

// Nine in the evening in Tbilisi.
const now = new Date('2026-11-24T17:00:00Z');
const context = todayContext(translator(todayLineTexts, 'en'), formatFor('en'), () => now);
const person = { id: 'p', givenName: 'ნინო', familyName: 'ბერიძე' };
const link = { to: 'person', id: 'p' } as const;
const base = { id: 'i', person, link, day: null, at: null, detail: null };
const evening = '2026-11-23T21:00:00.000Z';

const sessions = sessionsToday(
  translator(sessionsTodayTexts, 'en'),
  { programme: () => 'Course', mandatory: (yes) => (yes ? 'mandatory' : 'voluntary') },
  context,
);
const detail = {
  sessionKind: 'group',
  state: 'scheduled',
  minutes: 90,
  place: null,
  programmeId: 'x',
  group: { id: 'g', name: 'Evening group' },
} as const;
const session = {
  ...base,
  kind: 'sessionAhead',
  person: null,
  at: '2026-11-24T14:30:00.000Z',
  detail,
} as const;

it('names a session by its group or person, on the day of Tbilisi', () => {
  expect(sessions.sessionAhead(session)).toEqual({
    to: '/sessions/i/register',
    mark: 'today, 18:30',
    title: 'Evening group',
    text: 'Course · 90 minutes',
  });
  // Already tomorrow in Tbilisi, though not yet in London.
  const night = {
    ...session,
    at: '2026-11-24T20:30:00.000Z',
    person,
    detail: { ...detail, sessionKind: 'individual', group: null, state: 'held', place: 'Room 3' },
  } as const;
  expect(sessions.sessionAhead(night)).toEqual({
    to: '/sessions/i',
    mark: 'tomorrow, 00:30',
    text: 'Course · 90 minutes · Room 3 · recorded',
  });
  expect(sessions.sessionAhead({ ...night, person: null }).title).toBe('Individual session');
  const old = { ...session, kind: 'sessionToRecord', at: '2026-11-20T14:30:00.000Z' } as const;
  expect(sessions.sessionToRecord(old).mark).toBe('20.11.2026, 18:30');
});

it('says how late it is', () => {
  const due = { ...base, day: '2026-11-20' };
  const assessments = assessmentsToday(translator(assessmentsTodayTexts, 'en'), context);
  const plans = plansToday(
    translator(plansTodayTexts, 'en'),
    { mandatory: String, signer: (signer) => signer },
    context,
  );
  const cases = casesToday(
    translator(casesTodayTexts, 'en'),
    translator(taskLabels, 'en'),
    context,
  );
  const services = servicesToday(
    translator(servicesTodayTexts, 'en'),
    { service: (code) => code, state: (state) => state, organisation: ({ name }) => name.en },
    context,
  );
  expect([
    assessments.assessmentDue({ ...due, kind: 'assessmentDue' }),
    assessments.reassessmentDue({ ...due, kind: 'reassessmentDue', day: '2026-11-23' }),
    plans.planReviewDue({ ...due, kind: 'planReviewDue' }),
    cases.firstContactDue({ ...due, kind: 'firstContactDue' }),
    services.referralAnswerDue({ ...due, kind: 'referralAnswerDue' }),
  ]).toEqual([
    { mark: '20.11.2026', text: 'Assessment · late by 4 days' },
    { mark: '23.11.2026', text: 'Reassessment · late by 1 day' },
    { mark: '20.11.2026', text: 'Review of the plan · late by 4 days' },
    { mark: '20.11.2026', text: 'First contact · late by 4 days' },
    { mark: '20.11.2026', text: "Partner's answer to a referral · late by 4 days" },
  ]);
});

it.each([
  ['en', 'First contact', "Partner's answer to a referral", 'Assessment', 'late by 1 day'],
  [
    'ka',
    'პირველი კონტაქტი',
    'პარტნიორის პასუხი გადამისამართებაზე',
    'შეფასება',
    'ვადას გადასცდა 1 დღით',
  ],
] as const)(
  'shows in %s what began on Tuesday, 29.12.2026 by its 5, 10 and 15 working days',
  (language, contact, answer, assessment, late) => {
    const rules = [deadlines.firstContact, deadlines.referralAnswer, deadlines.firstAssessment];
    expect(rules.map(({ length, unit }) => `${length} ${unit}`)).toEqual([
      '5 workingDays',
      '10 workingDays',
      '15 workingDays',
    ]);
    // As the API stores them: New Year, the second of January and Christmas are no working days.
    const [inFive, inTen, inFifteen] = ['2027-01-06', '2027-01-14', '2027-01-22'];
    /** A line as it is read on the morning after its day. */
    const dayAfter = (day: string) => {
      const morning = new Date(Date.parse(`${day}T05:00:00Z`) + 24 * 3_600_000);
      return todayContext(translator(todayLineTexts, language), formatFor(language), () => morning);
    };
    const cases = casesToday(
      translator(casesTodayTexts, language),
      translator(taskLabels, language),
      dayAfter(inFive),
    );
    const services = servicesToday(
      translator(servicesTodayTexts, language),
      { service: (code) => code, state: (state) => state, organisation: ({ name }) => name.en },
      dayAfter(inTen),
    );
    const assessments = assessmentsToday(
      translator(assessmentsTodayTexts, language),
      dayAfter(inFifteen),
    );
    expect([
      cases.firstContactDue({ ...base, kind: 'firstContactDue', day: inFive }),
      services.referralAnswerDue({ ...base, kind: 'referralAnswerDue', day: inTen }),
      assessments.assessmentDue({ ...base, kind: 'assessmentDue', day: inFifteen }),
    ]).toEqual([
      { mark: '06.01.2027', text: `${contact} · ${late}` },
      { mark: '14.01.2027', text: `${answer} · ${late}` },
      { mark: '22.01.2027', text: `${assessment} · ${late}` },
    ]);
  },
);

it('says what a rule asks for, and how far ahead its day is', () => {
  const labels = translator(taskLabels, 'en');
  const cases = casesToday(translator(casesTodayTexts, 'en'), labels, context);
  const file = fileToday(translator(documentLabels, 'en'), labels, context);
  expect([
    cases.silentCase({ ...base, kind: 'silentCase', day: '2026-11-23' }),
    cases.familyContactDue({ ...base, kind: 'familyContactDue', day: '2026-11-24' }),
    cases.involvementEnding({ ...base, kind: 'involvementEnding', day: '2026-11-25' }),
    cases.aftercareDue({ ...base, kind: 'aftercareDue', day: '2026-11-26' }),
    file.documentExpiring({
      ...base,
      kind: 'documentExpiring',
      day: '2026-12-24',
      detail: { type: 'idCard' },
    }),
  ]).toEqual([
    { mark: '23.11.2026', text: 'Contact after a silence · late by 1 day' },
    { mark: '24.11.2026', text: 'Meeting with the family · today' },
    { mark: '25.11.2026', text: 'Decision: go on or end the work · tomorrow' },
    { mark: '26.11.2026', text: 'Follow-up after the closing · in 2 days' },
    { mark: '24.12.2026', text: 'Renewal of a document: ID card · in 30 days' },
  ]);
});

it('says who asks for an approval, and what a signature or an absence is about', () => {
  const asked = { ...base, at: evening };
  const by = { by: { id: 'u', name: 'Maia' } };
  const plans = plansToday(
    translator(plansTodayTexts, 'en'),
    { mandatory: (yes) => (yes ? 'mandatory' : 'voluntary'), signer: (signer) => signer },
    context,
  );
  const cases = casesToday(
    translator(casesTodayTexts, 'en'),
    translator(taskLabels, 'en'),
    context,
  );
  expect(plans.planToApprove({ ...asked, kind: 'planToApprove', detail: by })).toEqual({
    mark: '24.11.2026',
    text: 'Individual plan · by Maia',
  });
  expect(
    cases.closureToDecide({ ...asked, kind: 'closureToDecide', detail: { by: null } }).text,
  ).toBe('Case closure');
  expect(
    plans.planToSign({
      ...asked,
      kind: 'planToSign',
      detail: { mandatory: true, missing: ['person', 'officer'] },
    }).text,
  ).toBe('mandatory · Signature missing: person, officer');
  expect(
    sessions.absence({
      ...asked,
      kind: 'absence',
      detail: { programmeId: 'x', mandatory: false },
    }),
  ).toEqual({ mark: '24.11.2026, 01:00', text: 'Course · voluntary' });
});

it('counts the days to a release, and says what a partner did', () => {
  const intake = intakeToday(
    translator(intakeTodayTexts, 'en'),
    translator(taskLabels, 'en'),
    context,
  );
  expect(
    intake.releaseAhead({
      ...base,
      kind: 'releaseAhead',
      day: '2026-12-24',
      detail: { establishment: 'N8', visited: false },
    }),
  ).toEqual({ mark: '24.12.2026', text: '30 days left · N8 · not visited yet' });
  expect([
    intake.visitBeforeRelease({
      ...base,
      kind: 'visitBeforeRelease',
      day: '2026-11-24',
      detail: { establishment: 'N8', expectedOn: '2026-12-04' },
    }),
    intake.firstMeetingAfterRelease({
      ...base,
      kind: 'firstMeetingAfterRelease',
      day: '2026-11-23',
    }),
  ]).toEqual([
    {
      mark: '24.11.2026',
      text: 'Visit before release · N8 · release on 04.12.2026 · today',
      to: '/intake/pre-release?visited=no&prison=N8',
    },
    { mark: '23.11.2026', text: 'First meeting after release · late by 1 day' },
  ]);
  const services = servicesToday(
    translator(servicesTodayTexts, 'en'),
    { service: (code) => code, state: (state) => state, organisation: ({ name }) => name.en },
    context,
  );
  const organisation = { id: 'o', name: { ka: 'ხიდი', en: 'Khidi' } };
  expect(
    services.referralAnswered({
      ...base,
      kind: 'referralAnswered',
      at: evening,
      detail: { organisation, serviceCode: 'tools', state: 'rejected' },
    }),
  ).toEqual({ mark: '24.11.2026', text: 'rejected · tools · Khidi' });
  expect(
    services.referralPartnerInactive({
      ...base,
      kind: 'referralPartnerInactive',
      day: '2026-11-20',
      detail: { organisation, serviceCode: 'tools', state: 'accepted' },
    }),
  ).toEqual({ mark: '20.11.2026', text: 'The partner is no longer active · tools · Khidi' });
});

it('tells where a case went: to a colleague with the person, to another bureau with its number', () => {
  const { caseHandedOn } = casesToday(
    translator(casesTodayTexts, 'en'),
    translator(taskLabels, 'en'),
    context,
  );
  const kakheti = { ka: 'კახეთის პრობაციის ბიურო', en: 'Kakheti probation bureau' };
  const line = { ...base, kind: 'caseHandedOn', at: '2026-11-22T08:00:00.000Z' } as const;
  const detail = { caseNumber: 'GZ-2026-000001', bureau: kakheti, caseManager: null };
  const when = formatFor('en').relative(line.at);
  expect(
    caseHandedOn({
      ...line,
      detail: { ...detail, because: 'reassigned', caseManager: { id: 'm', name: 'მაია' } },
    }),
  ).toEqual({
    mark: '22.11.2026',
    to: '/beneficiaries/p/case',
    text: `The case went to a colleague ${when}: მაია`,
  });
  expect(caseHandedOn({ ...line, detail: { ...detail, because: 'reassigned' } }).text).toBe(
    `The case went to a colleague ${when}: without a case manager`,
  );
  expect(
    caseHandedOn({ ...line, person: null, detail: { ...detail, because: 'transferred' } }),
  ).toEqual({
    mark: '22.11.2026',
    title: 'GZ-2026-000001',
    text: `The case went to another bureau ${when}: Kakheti probation bureau`,
  });
});
