import { reassessDueOn } from './reassessment.rules.js';

it.each([
  ['low', '2027-11-30'],
  ['medium', '2027-05-30'],
  ['high', '2027-02-28'],
  ['veryHigh', '2027-02-28'],
  [null, null],
])('an assessment of 30.11.2026 with level %s is due again on %s', (level, due) => {
  expect(reassessDueOn({ assessedOn: '2026-11-30', level, clinical: false })).toBe(due);
});

it('asks for no clinical test again', () => {
  expect(reassessDueOn({ assessedOn: '2026-11-30', level: 'high', clinical: true })).toBeNull();
});
