/** @jest-environment jsdom */
import { isOfDigits } from './personal-number.js';

it.each([
  ['99999999999', true],
  ['9999999999999', true],
  ['AA 999999', false],
  ['999-999', false],
])('the form %s of personal numbers is digits alone: %s', (form, digits) => {
  expect(isOfDigits(form)).toBe(digits);
});
