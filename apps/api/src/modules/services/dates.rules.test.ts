import { problem, problemOf } from '../../../test/support/problems.js';
import { dayOfStep } from './dates.rules.js';

// 24.11.2026, 01:30 in Tbilisi.
const now = new Date('2026-11-23T21:30:00Z');
const sent = '2026-11-20';

describe('the day of a step', () => {
  it.each([
    ['today, of Tbilisi, by default', undefined, undefined, '2026-11-24'],
    ['today, when told', '2026-11-24', undefined, '2026-11-24'],
    ['a day that has gone', '2020-01-01', undefined, '2020-01-01'],
    ['the day of the last step', '2026-11-20', sent, '2026-11-20'],
    ['a day after the last step', '2026-11-21', sent, '2026-11-21'],
    ['today after the last step', undefined, sent, '2026-11-24'],
  ] as const)('is %s', (_, on, after, day) => {
    expect(dayOfStep(on, now, '/startedOn', after)).toBe(day);
  });

  it('is never before the last step', () => {
    expect(problemOf(() => dayOfStep('2026-11-19', now, '/startedOn', sent))).toEqual(
      problem('invalid-request', {}, [
        { pointer: '/startedOn', code: 'dateOrder', params: { other: '20.11.2026' } },
      ]),
    );
  });
});
