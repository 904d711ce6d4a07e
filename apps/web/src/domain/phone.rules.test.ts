import { isReadPhone, shownPhone } from './phone.rules.js';

it.each([
  ['+995599123456', 'GE', '599 12 34 56'],
  ['+995322145145', 'GE', '032 214 51 45'],
  ['+491701234567', 'GE', '+49 170 1234567'],
  ['+995599123456', 'DE', '+995 599 12 34 56'],
  ['დედის ნომერი', 'GE', 'დედის ნომერი'],
  ['599', 'GE', '599'],
])('%s is shown in %s as %s', (number, region, shown) => {
  expect(shownPhone(number, region)).toBe(shown);
});

it('knows a number that could not be read', () => {
  expect([isReadPhone('+995599123456'), isReadPhone('დედის ნომერი')]).toEqual([true, false]);
});
