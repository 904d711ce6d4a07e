import { isInForce } from './consents.js';

const consent = { withdrawnAt: null, lapsedAt: null, givenOn: '2026-11-01', validUntil: null };
const today = '2026-11-24';

it.each([
  ['a consent without a last day', {}, true],
  ['on its first day', { givenOn: today }, true],
  ['before its first day', { givenOn: '2026-11-25' }, false],
  ['on its last day', { validUntil: today }, true],
  ['on the day after its last', { validUntil: '2026-11-23' }, false],
  ['a withdrawn one', { withdrawnAt: '2026-11-20T08:00:00.000Z' }, false],
  ['a replaced one', { lapsedAt: '2026-11-20T08:00:00.000Z' }, false],
])('knows whether a consent is in force: %s', (_, changes, expected) => {
  expect(isInForce({ ...consent, ...changes }, today)).toBe(expected);
});
