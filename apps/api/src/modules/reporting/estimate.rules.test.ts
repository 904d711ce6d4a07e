import type { Dto } from '@gza/contract';
import { estimateAt, withEstimate } from './estimate.rules.js';

const point = (day: number, survival: number, lower: number | null, upper: number | null) => ({
  day,
  atRisk: 20,
  events: 1,
  censored: 0,
  survival,
  lower,
  upper,
});
const nothing = { estimate: null, estimateLower: null, estimateUpper: null };

describe('the estimate at the window', () => {
  it('is what the curve leaves, with its limits the other way round', () => {
    expect(estimateAt([point(7, 0.9, 0.8, 0.95), point(364, 0.59061, 0.56, 0.62)], 364)).toEqual({
      estimate: 0.4094,
      estimateLower: 0.38,
      estimateUpper: 0.44,
    });
  });

  it('is not known where nobody was followed to the window', () => {
    expect(estimateAt([point(59, 0.9, 0.8, 0.95)], 365)).toEqual(nothing);
    expect(estimateAt([], 365)).toEqual(nothing);
  });

  it('is everybody where everybody had the event before the window', () => {
    expect(estimateAt([point(59, 0, null, null)], 365)).toEqual({ ...nothing, estimate: 1 });
  });

  it('stands with the figure of the same class, and with no protected one', () => {
    const curves: Dto<'SurvivalCurve'>[] = [
      { dimensions: {}, points: [point(365, 0.5, 0.4, 0.6)] },
      { dimensions: { sex: 'male' }, points: [point(365, 0.25, 0.2, 0.3)] },
    ];
    const figure = (sex: string, mark: 'suppressed' | null) => ({
      dimensions: { sex },
      numerator: 1,
      denominator: 2,
      value: 0.5,
      details: { lostEarly: 3 },
      mark,
    });
    const detailsOf = (sex: string, mark: 'suppressed' | null) =>
      withEstimate(figure(sex, mark), curves, 365).details;
    expect(detailsOf('male', null)).toEqual({
      lostEarly: 3,
      estimate: 0.75,
      estimateLower: 0.7,
      estimateUpper: 0.8,
    });
    expect(detailsOf('male', 'suppressed')).toEqual({ lostEarly: 3, ...nothing });
    expect(detailsOf('female', null)).toEqual({ lostEarly: 3, ...nothing });
  });
});
