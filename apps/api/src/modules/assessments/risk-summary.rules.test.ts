import { join } from 'node:path';
import * as fc from 'fast-check';
import { ADULT, formWith, scored } from '../../../test/support/forms.js';
import { loadInstrumentPack } from './form-version.loader.js';
import type { Answers } from './form-item.js';
import type { FormVersion } from './form-version.js';
import {
  MissingRiskSummaryError,
  definitionOf,
  overrideProblem,
  summariseRisk,
} from './risk-summary.rules.js';

const RATINGS = ['none', 'slight', 'clear', 'serious'];
const INSTRUMENTS = join(__dirname, '../../../../../data/instruments');

describe('the nine-factor summary', () => {
  let version: FormVersion;
  let codes: string[];

  beforeAll(async () => {
    version = (await loadInstrumentPack(INSTRUMENTS, 'bps-rnr')).versions[0]!;
    codes = definitionOf(version).factors.map((factor) => factor.code);
  });

  const rated = (ratings: Record<string, number>): Answers =>
    Object.fromEntries(
      codes.map((code) => [`factor.${code}.rating`, RATINGS[ratings[code] ?? 0] ?? 'none']),
    );

  it('keeps evidence and sources with the rating', () => {
    const summary = summariseRisk(
      version,
      {
        ...rated({ dependences: 3 }),
        'factor.dependences.evidence': 'ინტერვიუ 3 მაისს',
        'factor.dependences.source': ['interview', 'family'],
      },
      ADULT,
    );
    expect(summary.factors.find((entry) => entry.factor === 'dependences')).toEqual({
      factor: 'dependences',
      kind: 'dynamic',
      centralEight: ['substanceAbuse'],
      rating: 3,
      evidence: 'ინტერვიუ 3 მაისს',
      sources: ['interview', 'family'],
    });
  });

  it('lists every need from 2 on and the three most serious first', () => {
    const summary = summariseRisk(
      version,
      rated({
        economicStatus: 3,
        valuesAttitudes: 3,
        livingConditions: 2,
        dependences: 2,
        criminalCareer: 3,
        mentalityBehaviour: 1,
      }),
      ADULT,
    );
    expect(summary.needs.map((need) => need.factor)).toEqual([
      'valuesAttitudes',
      'economicStatus',
      'dependences',
      'livingConditions',
    ]);
    expect(summary.topNeeds).toEqual(summary.needs.slice(0, 3));
    expect(summary.topNeeds[0]).toMatchObject({ rating: 3, criminogenic: true });
  });

  it('names what is not rated and gives no level yet', () => {
    const summary = summariseRisk(version, {}, ADULT);
    expect(summary).toMatchObject({ level: null, levelSum: 0, unrated: codes, needs: [] });
  });

  it('never falls when a rating rises, and keeps its sums within their limits', () => {
    const order = ['low', 'medium', 'high', 'veryHigh'];
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 3 }), { minLength: 9, maxLength: 9 }),
        fc.nat({ max: 8 }),
        (values, at) => {
          const ratings = Object.fromEntries(
            codes.map((code, index) => [code, values[index] ?? 0]),
          );
          const raised = { ...ratings, [codes[at]!]: Math.min(3, (values[at] ?? 0) + 1) };
          const before = summariseRisk(version, rated(ratings), ADULT);
          const after = summariseRisk(version, rated(raised), ADULT);
          expect(order.indexOf(after.level!)).toBeGreaterThanOrEqual(order.indexOf(before.level!));
          expect(before.staticSum + before.dynamicSum).toBe(
            values.reduce((sum, value) => sum + value, 0),
          );
          expect(before.levelSum).toBeLessThanOrEqual(18);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is not changed by protective factors', () => {
    const risky = rated({ valuesAttitudes: 3, dependences: 3 });
    const strong = {
      ...risky,
      'strength.skills': 'yes',
      'strength.goals': 'partly',
      'strength.workOrStudy': 'no',
    };
    const { strengths, ...rest } = summariseRisk(version, strong, ADULT);
    expect(strengths).toEqual(['strength.skills', 'strength.goals']);
    expect(rest).toEqual({ ...summariseRisk(version, risky, ADULT), strengths: undefined });
  });

  it.each([
    ['low', 'medium', 'ახალი ფაქტები', null],
    ['high', 'medium', 'მუშაობს', null],
    ['low', 'high', 'ახალი ფაქტები', 'overrideTooFar'],
    ['veryHigh', 'medium', 'მუშაობს', 'overrideTooFar'],
    ['low', 'low', 'ახალი ფაქტები', 'overrideSameLevel'],
    ['low', 'medium', '  ', 'overrideReasonMissing'],
    ['low', 'extreme', 'ახალი ფაქტები', 'levelUnknown'],
  ])('overrides %s to %s with reason "%s": %s', (from, level, reason, expected) => {
    expect(overrideProblem(definitionOf(version), from, { level, reason })).toBe(expected);
  });

  it('does not exist for a form without factors', () => {
    expect(() => summariseRisk(formWith([scored('q1', 3)]), {}, ADULT)).toThrow(
      MissingRiskSummaryError,
    );
  });
});
