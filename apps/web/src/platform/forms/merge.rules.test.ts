import { changedFields, threeWay } from './merge.rules.js';

const base = { phone: '1', address: 'თბილისი', note: '', may: false };

it('keeps what only one of the two has changed', () => {
  expect(threeWay(base, { ...base, phone: '2' }, { ...base, address: 'ქუთაისი' })).toEqual({
    values: { phone: '2', address: 'ქუთაისი', note: '', may: false },
    conflicts: [],
    taken: ['address'],
  });
});

it('asks where both have, and goes on with the own value until told otherwise', () => {
  expect(threeWay(base, { ...base, phone: '2', may: true }, { ...base, phone: '3' })).toEqual({
    values: { ...base, phone: '2', may: true },
    conflicts: [{ path: 'phone', mine: '2', theirs: '3' }],
    taken: [],
  });
});

it('sees no conflict where both came to the same', () => {
  const both = { ...base, phone: '2' };
  expect(threeWay(base, both, both)).toEqual({ values: both, conflicts: [], taken: [] });
});

it('sends only what differs', () => {
  expect(changedFields(base, { ...base, note: 'ახალი' })).toEqual({ note: 'ახალი' });
  expect(changedFields({ list: ['a'] }, { list: ['a'] })).toEqual({});
});
