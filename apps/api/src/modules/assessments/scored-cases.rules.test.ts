import { formWith, scaleOver, scored, text } from '../../../test/support/forms.js';
import type { FormVersion } from './form-version.js';
import { caseMismatches, untestedOutcomes, type ScoredCase } from './scored-cases.rules.js';

const atLeast = (value: number) => ({
  match: 'all' as const,
  conditions: [{ linkId: 'q1', operator: 'atLeast' as const, value }],
});
const form: FormVersion = formWith([scored('q1', 3, { required: true }), scored('q2', 3)], {
  scales: [
    scaleOver(['q1', 'q2'], {
      minimumAnswered: 1,
      bandSets: [
        {
          bands: [
            { code: 'low', title: text('Low'), from: 0 },
            { code: 'high', title: text('High'), from: 4 },
          ],
        },
      ],
    }),
  ],
  alerts: [
    {
      code: 'danger',
      severity: 'immediate',
      on: 'completion',
      notify: [],
      title: text('Danger'),
      when: atLeast(3),
    },
  ],
  followUps: [{ instrument: 'phq-9', reason: text('Mood'), when: atLeast(2) }],
});

const heavy: ScoredCase = {
  name: 'heavy',
  context: { audience: 'adult' },
  answers: { q1: 's3', q2: 's2' },
  problems: [],
  scales: { total: { score: 5, band: 'high', answered: 2, proRated: false } },
  alerts: ['danger'],
  followUps: ['phq-9'],
};
const empty: ScoredCase = {
  name: 'empty',
  context: { audience: 'adult' },
  answers: {},
  problems: [{ pointer: '/answers/q1', code: 'required' }],
  scales: { total: { score: null, band: null, answered: 0, proRated: false } },
  alerts: [],
};

describe('a case with everything it must lead to', () => {
  it('has no mismatch when the form agrees', () => {
    expect(caseMismatches(form, heavy)).toEqual([]);
    expect(caseMismatches(form, empty)).toEqual([]);
  });

  it.each([
    ['problems', { problems: [{ pointer: '/answers/q1', code: 'required' }] }, []],
    [
      'scales',
      { scales: { total: { score: 4, band: 'high', answered: 2, proRated: false } } },
      heavy.scales,
    ],
    ['alerts', { alerts: [] }, ['danger']],
    ['followUps', { followUps: [] }, ['phq-9']],
  ] as const)('names what differs: %s', (of, expected, actual) => {
    const changed = { ...heavy, ...expected };
    expect(caseMismatches(form, changed)).toEqual([
      { case: 'heavy', of, expected: changed[of], actual },
    ]);
  });

  it('asks nothing of follow-ups and risk that the case does not speak of', () => {
    const { followUps: _, ...silent } = heavy;
    expect(caseMismatches(form, silent)).toEqual([]);
  });

  it('names a risk that the form does not have', () => {
    const risk = {
      level: 'low',
      levelSum: 0,
      staticSum: 0,
      dynamicSum: 0,
      topNeeds: [],
      responsivity: [],
      strengths: [],
    };
    expect(caseMismatches(form, { ...heavy, risk })).toEqual([
      { case: 'heavy', of: 'risk', expected: risk, actual: undefined },
    ]);
  });

  it('names every difference, in one order', () => {
    const wrong = { ...heavy, problems: [{ pointer: '/', code: 'x' }], alerts: [], followUps: [] };
    expect(caseMismatches(form, wrong).map(({ of }) => of)).toEqual([
      'problems',
      'alerts',
      'followUps',
    ]);
  });
});

describe('a case with a summary of risks', () => {
  const risky: FormVersion = {
    ...form,
    riskSummary: {
      factors: [
        {
          code: 'leisure',
          title: text('Leisure'),
          kind: 'dynamic',
          centralEight: ['leisure'],
          countsTowardsLevel: true,
          ratingLinkId: 'q1',
          evidenceLinkId: 'e',
          sourceLinkId: 's',
          visibleToOfficer: true,
          suggestedProgrammes: [],
          suggestedServices: [],
        },
      ],
      levels: [
        { level: 'low', title: text('Low'), from: 0 },
        { level: 'high', title: text('High'), from: 2 },
      ],
      needFromRating: 2,
      topNeeds: 3,
      protectiveLinkIds: ['q2'],
      responsivity: [{ code: 'mood', title: text('Mood'), when: atLeast(3) }],
    },
  };
  const risk = {
    level: 'high',
    levelSum: 3,
    staticSum: 0,
    dynamicSum: 3,
    topNeeds: ['leisure'],
    responsivity: ['mood'],
    strengths: ['q2'],
  };

  it('agrees or says what came out instead', () => {
    expect(caseMismatches(risky, { ...heavy, risk })).toEqual([]);
    expect(caseMismatches(risky, { ...heavy, risk: { ...risk, level: 'low' } })).toEqual([
      { case: 'heavy', of: 'risk', expected: { ...risk, level: 'low' }, actual: risk },
    ]);
  });

  it('leaves the level untested that no case reaches', () => {
    expect(untestedOutcomes(risky, [{ ...heavy, risk }])).toEqual(['total:low', 'level:low']);
  });
});

describe('what no case reaches', () => {
  it('is every band and alert without a case', () => {
    expect(untestedOutcomes(form, [])).toEqual(['total:low', 'total:high', 'alert:danger']);
    expect(untestedOutcomes(form, [heavy])).toEqual(['total:low']);
    expect(untestedOutcomes(form, [empty])).toEqual(['total:low', 'total:high', 'alert:danger']);
  });

  it('is a band once, in whatever sets it stands', () => {
    const [scale] = form.scales;
    const [set] = scale!.bandSets;
    const twice = { ...form, scales: [{ ...scale!, bandSets: [set!, set!] }] };
    expect(untestedOutcomes(twice, [heavy])).toEqual(['total:low']);
  });
});
