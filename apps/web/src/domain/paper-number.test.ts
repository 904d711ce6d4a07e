import { paperNumber } from './paper-number.js';

it('gives a number that can be read out', () => {
  expect(paperNumber('01990000-0000-7000-8000-00abcdef1234')).toBe('abcdef1234');
});
