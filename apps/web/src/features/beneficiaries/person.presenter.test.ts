import { identifier } from './person.presenter.js';

it.each([
  ['01019012345', 'R-1', '01019012345'],
  [null, 'R-1', 'R-1'],
  [null, null, ''],
])('tells people of one name apart by %s, %s: “%s”', (personalNumber, externalReference, by) => {
  expect(identifier({ personalNumber, externalReference })).toBe(by);
});
