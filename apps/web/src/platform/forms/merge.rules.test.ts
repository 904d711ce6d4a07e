import { changedFields, same, threeWay, valueAt } from './merge.rules.js';

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

it('goes into groups, by the names that fields have there', () => {
  const name = { ka: 'ქუთაისი', en: 'Kutaisi' };
  const before = { name, regions: ['GE-IM'] };
  expect(
    threeWay(
      before,
      { ...before, name: { ...name, ka: 'ქუთაისის' } },
      { name: { ka: 'იმერეთი', en: 'Imereti' }, regions: [] },
    ),
  ).toEqual({
    values: { name: { ka: 'ქუთაისის', en: 'Imereti' }, regions: [] },
    conflicts: [{ path: 'name.ka', mine: 'ქუთაისის', theirs: 'იმერეთი' }],
    taken: ['name.en', 'regions'],
  });
});

it('does not mix what is one thing together', () => {
  const before = { day: '2026-12-01', time: '10:00', place: '' };
  const fieldGroups = [['day', 'time']];
  const mine = { ...before, day: '2026-12-02' };
  expect(threeWay(before, mine, { ...before, time: '12:00', place: 'ა' }, fieldGroups)).toEqual({
    values: { ...mine, place: 'ა' },
    conflicts: [
      { path: 'day', mine: '2026-12-02', theirs: '2026-12-01' },
      { path: 'time', mine: '10:00', theirs: '12:00' },
    ],
    taken: ['place'],
  });
  expect(threeWay(before, before, { ...before, time: '12:00' }, fieldGroups).taken).toEqual([
    'time',
  ]);
});

it('finds a value by the name of its field', () => {
  expect(valueAt({ name: { ka: 'ა' } }, 'name.ka')).toBe('ა');
  expect(valueAt({ name: 'ა' }, 'name.ka')).toBeUndefined();
});

it('goes as deep as a field lies', () => {
  const before = { a: { b: { c: 1, d: 1 } }, e: 1 };
  const theirs = { a: { b: { c: 1, d: 2 } }, e: 1 };
  const mine = { a: { b: { c: 3, d: 1 } }, e: 1 };
  expect(threeWay(before, mine, theirs)).toEqual({
    values: { a: { b: { c: 3, d: 2 } }, e: 1 },
    conflicts: [],
    taken: ['a.b.d'],
  });
  expect(mine).toEqual({ a: { b: { c: 3, d: 1 } }, e: 1 });
});

it('finds nothing at a place that is not there', () => {
  expect(valueAt({ a: { b: 1 } }, 'a.b')).toBe(1);
  expect(valueAt({ a: { b: 1 } }, 'a.b.c')).toBeUndefined();
  expect(valueAt({ a: ['x'] }, 'a.0')).toBeUndefined();
  expect(valueAt({}, 'a')).toBeUndefined();
});

it('takes of a pair what the colleague changed, when nobody here touched it', () => {
  const before = { day: '1', time: '10', place: '' };
  const groups = [['day', 'time']];
  const theirs = { ...before, day: '2', time: '11' };
  expect(threeWay(before, before, theirs, groups)).toEqual({
    values: theirs,
    conflicts: [],
    taken: ['day', 'time'],
  });
  // Changed here alone, the pair stays as it is.
  const mine = { ...before, time: '12' };
  expect(threeWay(before, mine, before, groups)).toEqual({
    values: mine,
    conflicts: [],
    taken: [],
  });
});

it('compares by content, and sends lists that differ', () => {
  expect(same({ a: [1] }, { a: [1] })).toBe(true);
  expect(same({ a: [1] }, { a: [2] })).toBe(false);
  expect(changedFields({ list: ['a'], text: 'x' }, { list: ['b'], text: 'x' })).toEqual({
    list: ['b'],
  });
});
