import * as fc from 'fast-check';
import { formWith, scaleOver, scored } from '../../../test/support/forms.js';
import { changeBetween, reliableChangeOf } from './change.rules.js';
import type { ChangeConstants, Scale, VersionMapping } from './form-version.js';

const UNKNOWN: ChangeConstants = {
  standardDeviation: null,
  reliability: null,
  reliableChange: null,
  cutOff: null,
  normGroup: 'nobody',
  citation: 'none',
};
/** As PHQ-9: reliable from 6 points, a case from 10. */
const PHQ: ChangeConstants = { ...UNKNOWN, reliableChange: 6, cutOff: 10 };

function formOf(
  change: ChangeConstants | null,
  more: { version?: number; mappings?: VersionMapping[]; scale?: Partial<Scale> } = {},
) {
  const scales = [scaleOver(['q1'], { change, ...more.scale })];
  return formWith([scored('q1', 3)], {
    scales,
    version: more.version ?? 1,
    mappings: more.mappings ?? [],
  });
}
const point = (score: number | null, version = 1, scale = 'total', form = 'trial') => ({
  form,
  version,
  scale,
  score,
});
const change = (before: number, after: number, constants: ChangeConstants | null = PHQ) =>
  changeBetween(formOf(constants), point(before), point(after));

describe('reliable change', () => {
  it('takes the published constant before the computed one', () => {
    expect(reliableChangeOf({ ...PHQ, standardDeviation: 5, reliability: 0.84 })).toBe(6);
  });

  it('is 1.96 · SD · √2 · √(1 − r) otherwise', () => {
    const computed = reliableChangeOf({ ...UNKNOWN, standardDeviation: 7.5, reliability: 0.8 });
    expect(computed).toBeCloseTo(9.297, 3);
  });

  it('is not known without constants', () => {
    expect(reliableChangeOf(UNKNOWN)).toBeNull();
    expect(reliableChangeOf({ ...UNKNOWN, standardDeviation: 5 })).toBeNull();
    expect(change(20, 3, UNKNOWN)).toEqual({
      notComparable: null,
      difference: -17,
      reliable: null,
      caseBefore: null,
      clinicallySignificant: null,
    });
    expect(change(20, 3, null).reliable).toBeNull();
  });

  it.each([
    [18, 12, 'improved', false],
    [18, 13, 'noReliableChange', false],
    [15, 9, 'improved', true],
    [12, 9, 'noReliableChange', false],
    [16, 10, 'improved', false],
    [8, 14, 'deteriorated', false],
    [8, 2, 'improved', false],
  ])('from %i to %i is %s, clinically significant: %s', (before, after, reliable, significant) => {
    expect(change(before, after)).toMatchObject({ reliable, clinicallySignificant: significant });
  });

  it('looks the other way where a higher score is better', () => {
    const form = formOf({ ...PHQ, cutOff: 12 }, { scale: { higherIs: 'better' } });
    expect(changeBetween(form, point(10), point(18))).toMatchObject({
      reliable: 'improved',
      caseBefore: true,
      clinicallySignificant: true,
    });
    expect(changeBetween(form, point(18), point(10)).reliable).toBe('deteriorated');
  });

  it('does not stumble over binary fractions', () => {
    const form = formOf({ ...UNKNOWN, reliableChange: 0.3 });
    expect(changeBetween(form, point(0.4), point(0.1))).toMatchObject({
      difference: -0.3,
      reliable: 'improved',
    });
  });

  it('needs both scores', () => {
    expect(changeBetween(formOf(PHQ), point(null), point(3)).notComparable).toBe('scoreMissing');
    expect(changeBetween(formOf(PHQ), point(3), point(null)).notComparable).toBe('scoreMissing');
  });

  it('never sets different forms or scales against each other', () => {
    const form = formOf(PHQ);
    const other = point(9, 1, 'total', 'other');
    expect(changeBetween(form, other, point(3)).notComparable).toBe('differentForm');
    expect(changeBetween(form, point(9, 1, 'part'), point(3)).notComparable).toBe('unknownScale');
    expect(changeBetween(form, point(9), point(3, 1, 'part')).notComparable).toBe('unknownScale');
  });

  it('crosses versions only by an explicit mapping', () => {
    const mapping = {
      fromVersion: 1,
      fromScale: 'old',
      toScale: 'total',
      multiply: 2,
      add: 1,
      citation: 'study',
    };
    const before = point(9, 1, 'old');
    const plain = formOf(PHQ, { version: 2 });
    expect(changeBetween(plain, before, point(9, 2))).toMatchObject({
      notComparable: 'differentVersion',
      difference: null,
      reliable: null,
    });
    const mapped = formOf(PHQ, { version: 2, mappings: [mapping] });
    expect(changeBetween(mapped, before, point(9, 2))).toMatchObject({
      notComparable: null,
      difference: -10,
      reliable: 'improved',
      clinicallySignificant: true,
    });
    expect(changeBetween(mapped, point(9, 1), point(9, 2)).notComparable).toBe('differentVersion');
  });

  it('turns round when the two scores change places', () => {
    const mirror = { improved: 'deteriorated', deteriorated: 'improved' } as const;
    const score = fc.integer({ min: 0, max: 27 });
    fc.assert(
      fc.property(score, score, (one, two) => {
        const there = change(one, two).reliable!;
        const back = change(two, one).reliable!;
        expect(back).toBe(there === 'noReliableChange' ? there : mirror[there]);
      }),
    );
  });

  it('is clinically significant only when reliable and across the cut-off', () => {
    const score = fc.integer({ min: 0, max: 27 });
    fc.assert(
      fc.property(score, score, (one, two) => {
        const found = change(one, two);
        const expected = found.reliable === 'improved' && one >= 10 && two < 10;
        expect(found.clinicallySignificant).toBe(expected);
      }),
    );
  });
});
