import { events } from '@gza/contract/events';
import { aggregateKindOf, aggregateKinds, byUrgency, errorLine } from './events.presenter.js';

describe('parked events on the screen', () => {
  it('has words for every kind of record in the catalogue, and for no other', () => {
    const kinds = new Set(Object.values(events).map(({ aggregate }) => aggregate));
    expect([...aggregateKinds].sort()).toEqual([...kinds].sort());
    expect(aggregateKindOf('plan')).toBe('plan');
    expect(aggregateKindOf('unknown')).toBeUndefined();
  });

  it.each([
    [{ errorCode: '22P02', error: 'invalid input syntax' }, '22P02: invalid input syntax'],
    [{ errorCode: 'TypeError', error: null }, 'TypeError'],
    [{ errorCode: null, error: null }, '–'],
  ])('shows the reason of %j as %s', (delivery, line) => {
    expect(errorLine(delivery)).toBe(line);
  });

  it('puts handlers with parked events first', () => {
    const handler = (name: string, parked: number, failing: number) => ({
      handler: { name, how: null },
      parked,
      failing,
      waiting: failing,
    });
    const sorted = byUrgency([
      handler('b/waits', 0, 0),
      handler('a/waits', 0, 0),
      handler('fails', 0, 2),
      handler('one', 1, 9),
      handler('many', 7, 0),
    ]);
    expect(sorted.map((row) => row.handler.name)).toEqual([
      'many',
      'one',
      'fails',
      'a/waits',
      'b/waits',
    ]);
  });
});
