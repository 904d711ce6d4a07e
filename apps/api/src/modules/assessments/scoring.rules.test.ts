import * as fc from 'fast-check';
import { ADULT, formWith, scaleOver, scored, text } from '../../../test/support/forms.js';
import type { Answers } from './form-item.js';
import type { Scale } from './form-version.js';
import {
  SCORING_ALGORITHM_VERSION,
  bandOf,
  raisedAlerts,
  reversed,
  roundHalfUp,
  scoreResponse,
  suggestedFollowUps,
} from './scoring.rules.js';

const IDS = ['q1', 'q2', 'q3', 'q4'];
const questions = IDS.map((linkId) => scored(linkId, 3));

function score(answers: Answers, more: Partial<Scale> = {}) {
  const form = formWith(questions, { scales: [scaleOver(IDS, more)] });
  return scoreResponse(form, answers, ADULT).scales[0]!;
}
const answersOf = (scores: readonly (number | null)[]): Answers =>
  Object.fromEntries(
    scores.flatMap((value, index) => (value === null ? [] : [[IDS[index]!, `s${value}`]])),
  );

describe('scoring', () => {
  it('adds up a sum and says with which algorithm', () => {
    const form = formWith(questions, { scales: [scaleOver(IDS)] });
    expect(scoreResponse(form, answersOf([0, 1, 2, 3]), ADULT)).toEqual({
      algorithmVersion: SCORING_ALGORITHM_VERSION,
      scales: [{ scale: 'total', score: 6, band: null, answered: 4, items: 4, proRated: false }],
    });
  });

  it('reverses the items that are worded the other way', () => {
    const items = IDS.map((linkId) => ({ linkId, reverse: linkId === 'q1' }));
    expect(score(answersOf([0, 1, 2, 3]), { items }).score).toBe(9);
  });

  it('takes the mean of the answered items', () => {
    const mean = { method: 'mean', minimumAnswered: 3, decimals: 2 } as const;
    expect(score(answersOf([1, 1, 2, null]), mean)).toMatchObject({ score: 1.33, proRated: false });
  });

  it('gives no score below the minimum answered', () => {
    expect(score(answersOf([3, 3, null, null]), { minimumAnswered: 3 })).toMatchObject({
      score: null,
      band: null,
      answered: 2,
    });
  });

  it('pro-rates a sum only where the version says so', () => {
    const answers = answersOf([1, 2, 2, null]);
    expect(score(answers, { minimumAnswered: 3 })).toMatchObject({ score: 5, proRated: false });
    expect(score(answers, { minimumAnswered: 3, proRate: true, decimals: 2 })).toMatchObject({
      score: 6.67,
      proRated: true,
    });
  });

  it('counts a choice without a score as missing', () => {
    const declined = { code: 'declined', text: text('declined'), score: null };
    const item = scored('q1', 3);
    const form = formWith([{ ...item, options: [...item.options, declined] }], {
      scales: [scaleOver(['q1'])],
    });
    expect(scoreResponse(form, { q1: 'declined' }, ADULT).scales[0]).toMatchObject({
      score: null,
      answered: 0,
    });
  });

  it('leaves out the answer to a hidden question', () => {
    const hidden = scored('q2', 3, {
      showWhen: { match: 'all', conditions: [{ linkId: 'q1', operator: 'atLeast', value: 1 }] },
    });
    const form = formWith([scored('q1', 3), hidden], {
      scales: [scaleOver(['q1', 'q2'], { minimumAnswered: 1 })],
    });
    expect(scoreResponse(form, { q1: 's0', q2: 's3' }, ADULT).scales[0]).toMatchObject({
      score: 0,
    });
    expect(scoreResponse(form, { q1: 's1', q2: 's3' }, ADULT).scales[0]).toMatchObject({
      score: 4,
    });
  });

  it('scores yes as 1 and an integer as itself', () => {
    const form = formWith(
      [
        { linkId: 'yes', type: 'boolean', text: text('yes'), required: false },
        {
          linkId: 'days',
          type: 'integer',
          text: text('days'),
          required: false,
          minimum: 0,
          maximum: 7,
        },
      ],
      {
        scales: [
          scaleOver([], {
            items: [
              { linkId: 'yes', reverse: false },
              { linkId: 'days', reverse: true },
            ],
            minimumAnswered: 2,
          }),
        ],
      },
    );
    expect(scoreResponse(form, { yes: true, days: 5 }, ADULT).scales[0]).toMatchObject({
      score: 3,
    });
  });

  it('rounds halves up, in spite of binary fractions', () => {
    expect(roundHalfUp(13.5, 0)).toBe(14);
    expect(roundHalfUp(13.49, 0)).toBe(13);
    expect(roundHalfUp(1.005, 2)).toBe(1.01);
    expect(roundHalfUp(-1.5, 0)).toBe(-1);
  });
});

describe('bands', () => {
  const band = (code: string, from: number) => ({ code, title: text(code), from });
  const scale = scaleOver(IDS, {
    bandSets: [
      { sex: 'female', ageFrom: 18, bands: [band('low', 0), band('high', 3)] },
      { ageTo: 17, bands: [band('low', 0), band('high', 5)] },
      { bands: [band('low', 1), band('high', 8)] },
    ],
  });

  it('follow sex and age, and fall back to the set for all', () => {
    expect(bandOf(scale, 4, { audience: 'adult', sex: 'female', ageYears: 30 })).toBe('high');
    expect(bandOf(scale, 4, { audience: 'juvenile', sex: 'female', ageYears: 16 })).toBe('low');
    expect(bandOf(scale, 5, { audience: 'juvenile', sex: 'male', ageYears: 17 })).toBe('high');
    expect(bandOf(scale, 5, { audience: 'adult', sex: 'male', ageYears: 30 })).toBe('low');
    expect(bandOf(scale, 5, ADULT)).toBe('low');
  });

  it('are none below the first', () => {
    expect(bandOf(scale, 0, ADULT)).toBeNull();
    expect(bandOf(scaleOver(IDS), 5, ADULT)).toBeNull();
  });
});

describe('alerts and follow-ups', () => {
  const at = (value: number) => ({
    match: 'all' as const,
    conditions: [{ linkId: 'q1', operator: 'atLeast' as const, value }],
  });
  const alert = { notify: ['psychologist' as const], title: text('alert') };
  const form = formWith(questions, {
    alerts: [
      { ...alert, code: 'now', severity: 'immediate', on: 'answer', when: at(1) },
      { ...alert, code: 'later', severity: 'attention', on: 'completion', when: at(2) },
    ],
    followUps: [{ instrument: 'phq-9', reason: text('mood'), when: at(3) }],
  });
  const codes = (answers: Answers, on: 'answer' | 'completion') =>
    raisedAlerts(form, answers, ADULT, on).map((raised) => raised.code);

  it('are raised at once or at completion, as the version says', () => {
    expect(codes({ q1: 's2' }, 'answer')).toEqual(['now']);
    expect(codes({ q1: 's2' }, 'completion')).toEqual(['now', 'later']);
    expect(codes({ q1: 's0' }, 'completion')).toEqual([]);
  });

  it('point to other instruments', () => {
    expect(suggestedFollowUps(form, { q1: 's2' }, ADULT)).toEqual([]);
    expect(suggestedFollowUps(form, { q1: 's3' }, ADULT)).toMatchObject([{ instrument: 'phq-9' }]);
  });
});

describe('any answers', () => {
  const scores = fc.array(fc.option(fc.integer({ min: 0, max: 3 })), {
    minLength: 4,
    maxLength: 4,
  });
  const reverse = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
  const itemsWith = (flags: readonly boolean[]) =>
    IDS.map((linkId, index) => ({ linkId, reverse: flags[index] ?? false }));

  it('score within the range of the scale, or not at all', () => {
    fc.assert(
      fc.property(
        scores,
        reverse,
        fc.integer({ min: 1, max: 4 }),
        (given, flags, minimumAnswered) => {
          const answered = given.filter((value) => value !== null).length;
          const result = score(answersOf(given), {
            items: itemsWith(flags),
            minimumAnswered,
            proRate: true,
          });
          expect(result.score === null).toBe(answered < minimumAnswered);
          expect(result.score ?? 0).toBeGreaterThanOrEqual(0);
          expect(result.score ?? 0).toBeLessThanOrEqual(12);
        },
      ),
    );
  });

  it('give themselves back when reversed twice, and mirror the sum when all are reversed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), fc.nat(), (low, size, at) => {
        const range = { low, high: low + size };
        expect(reversed(reversed(low + at, range), range)).toBe(low + at);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
        (given) => {
          const all = itemsWith([true, true, true, true]);
          const plain = score(answersOf(given)).score!;
          expect(score(answersOf(given), { items: all }).score).toBe(12 - plain);
        },
      ),
    );
  });

  it('never lower the score when one answer rises', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 3 }), (given, at) => {
        const value = given[at];
        fc.pre(typeof value === 'number' && value < 3);
        const raised = given.map((old, index) => (index === at ? Number(old) + 1 : old));
        const more = { minimumAnswered: 1, proRate: true };
        expect(score(answersOf(raised), more).score!).toBeGreaterThanOrEqual(
          score(answersOf(given), more).score!,
        );
      }),
    );
  });
});
