import { agesCross, verifiedUntil } from './directory.rules.js';

it.each([
  ['2026-11-24', '2027-05-23'],
  ['2026-03-01', '2026-08-31'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-30', '2028-02-29'],
  ['2026-12-15', '2027-06-14'],
])('a verification of %s holds until %s', (verified, until) => {
  expect(verifiedUntil(verified)).toBe(until);
});

it.each([
  [18, 29, false],
  [18, 18, false],
  [30, 29, true],
  [null, 29, false],
  [18, undefined, false],
  [18, null, false],
  [undefined, 29, false],
])('ages from %s to %s cross: %s', (from, to, cross) => {
  expect(agesCross(from, to)).toBe(cross);
});
