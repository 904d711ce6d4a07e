/** @jest-environment jsdom */
import { countryCodeOf } from './countries.js';

it.each([
  ['GE', 'GE'],
  [' ge ', 'GE'],
  ['Tr', 'TR'],
  ['საქართველო', undefined],
  ['ZZ', undefined],
  ['', undefined],
])('reads %j as %s', (typed, code) => {
  expect(countryCodeOf(typed)).toBe(code);
});
