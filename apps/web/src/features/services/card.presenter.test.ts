import { cardSteps, isWaiting, lastDay, requestable } from './card.presenter.js';

it.each([
  ['requested', ['issue', 'refuse', 'cancel']],
  ['issued', ['handOver', 'return']],
  ['handedOver', ['lose', 'return']],
  ['lost', []],
  ['returned', []],
] as const)('a card that is %s goes on by %j', (state, steps) => {
  expect(cardSteps({ state }, () => true)).toEqual(steps);
  expect(cardSteps({ state }, () => false)).toEqual([]);
});

it('lets ask for what has not been asked for', () => {
  expect(requestable([])).toEqual(['idCard', 'transportCard']);
  expect(
    requestable([
      { kind: 'idCard', state: 'requested' },
      { kind: 'transportCard', state: 'lost' },
    ]),
  ).toEqual(['transportCard']);
});

it('moves a card no earlier than it was moved last', () => {
  const requestedOn = '2026-11-01';
  expect(lastDay({ requestedOn, issuedOn: null, handedOverOn: null })).toBe('2026-11-01');
  expect(lastDay({ requestedOn, issuedOn: '2026-11-05', handedOverOn: null })).toBe('2026-11-05');
  expect(lastDay({ requestedOn, issuedOn: '2026-11-05', handedOverOn: '2026-11-09' })).toBe(
    '2026-11-09',
  );
});

it('waits for cards that are not in the person’s hand yet', () => {
  expect(isWaiting({ state: 'requested' })).toBe(true);
  expect(isWaiting({ state: 'issued' })).toBe(true);
  expect(isWaiting({ state: 'handedOver' })).toBe(false);
});
