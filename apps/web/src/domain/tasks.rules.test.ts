import { taskRuleNames } from '@gza/contract';
import { mayOf } from '@gza/contract';
import { formatFor } from '../platform/format.js';
import { handTask, ruleLine } from './tasks.fixture.js';
import { isByHand, taskPlace, taskLabel, urgencyOf } from './tasks.rules.js';

it('knows a task by hand from what a rule asks for', () => {
  expect([isByHand(handTask()), isByHand(ruleLine('silentCase'))]).toEqual([true, false]);
});

it('says what has to be done in the words of the colleague, or of the rule and its record', () => {
  const labelOf = (line: Parameters<typeof taskLabel>[0]) =>
    taskLabel(line, (rule) => `<${rule}>`, formatFor('en'));
  const passport = { ka: 'პასპორტი', en: 'Passport' };
  expect([
    labelOf(handTask()),
    labelOf(ruleLine('silentCase')),
    labelOf(ruleLine('documentExpiring', { name: passport })),
  ]).toEqual(['გადავურეკო', '<silentCase>', '<documentExpiring>: Passport']);
});

describe('the place of a rule', () => {
  const of = (rule: (typeof taskRuleNames)[number], role: Parameters<typeof mayOf>[0]) =>
    taskPlace(ruleLine(rule), mayOf(role));

  it('is the part of the record where the thing is done', () => {
    expect(taskRuleNames.map((rule) => [rule, of(rule, 'socialWorker')?.place])).toEqual([
      ['firstContactDue', 'timeline'],
      ['assessmentDue', 'assessments'],
      ['reassessmentDue', 'assessments'],
      ['planReviewDue', 'plan'],
      ['silentCase', 'timeline'],
      ['documentExpiring', 'file'],
      ['familyContactDue', 'timeline'],
      ['involvementEnding', 'case'],
      ['aftercareDue', undefined],
      ['safetyAlert', 'assessments'],
      ['caseWithoutManager', 'case'],
      ['visitBeforeRelease', 'preRelease'],
      ['firstMeetingAfterRelease', 'meeting'],
    ]);
    expect(of('documentExpiring', 'socialWorker')).toEqual({
      place: 'file',
      to: '/beneficiaries/z1/file',
    });
  });

  it('is the note box for a contact', () => {
    expect(of('silentCase', 'socialWorker')).toEqual({
      place: 'timeline',
      to: '/beneficiaries/z1/timeline',
      state: { note: true, keepFocus: true },
    });
  });

  it('is the list of visits before a release, and the dialog of a meeting after it', () => {
    expect([
      of('visitBeforeRelease', 'socialWorker'),
      of('firstMeetingAfterRelease', 'socialWorker'),
    ]).toEqual([
      { place: 'preRelease', to: '/intake/pre-release?visited=no' },
      { place: 'meeting', to: '/beneficiaries/z1', state: { meeting: true, keepFocus: true } },
    ]);
    expect([
      of('visitBeforeRelease', 'administrator'),
      of('firstMeetingAfterRelease', 'administrator'),
    ]).toEqual([null, null]);
  });

  it('is none for a task by hand, and none that the reader may not open', () => {
    expect(taskPlace(handTask(), mayOf('socialWorker'))).toBeNull();
    expect(of('planReviewDue', 'administrator')).toBeNull();
  });
});

it('knows what is late, what is for today, and what lies ahead', () => {
  expect(
    ['2026-11-23', '2026-11-24', '2026-11-25'].map((day) => urgencyOf(day, '2026-11-24')),
  ).toEqual(['late', 'today', 'ahead']);
});
