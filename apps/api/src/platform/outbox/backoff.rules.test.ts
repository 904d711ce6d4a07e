import { afterFailure, failuresToPark } from './backoff.rules.js';

const now = new Date('2026-11-24T06:00:00.000Z');
const waitsUntil = (time: string) => ({
  state: 'waiting',
  nextTryAt: new Date(`2026-11-24T${time}.000Z`),
});

describe('the time between the tries of a delivery', () => {
  it.each([
    [1, '06:01:00'],
    [2, '06:02:00'],
    [3, '06:05:00'],
    [4, '06:15:00'],
  ])('after failure %i it waits until %s', (failures, time) => {
    expect(afterFailure(failures, now)).toEqual(waitsUntil(time));
  });

  it.each([5, 6, 40])('after failure %i it is parked', (failures) => {
    expect(afterFailure(failures, now)).toEqual({ state: 'parked', nextTryAt: null });
  });

  it('parks at the fifth failure', () => {
    expect(failuresToPark).toBe(5);
  });
});
