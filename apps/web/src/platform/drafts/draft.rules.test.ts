import { changedParts, isGroup, isMeaningful, withChanges } from './draft.rules.js';

const blank = {
  beneficiary: { familyName: '', phone: '' },
  channel: '',
  reached: true,
  ids: [] as string[],
  mark: null as string | null,
};

it('takes what was changed and nothing else', () => {
  expect(changedParts(blank, blank)).toBeUndefined();
  const typed = {
    ...blank,
    beneficiary: { familyName: 'ბერიძე', phone: '' },
    ids: ['a'],
    mark: 'present',
  };
  const changes = changedParts(blank, typed);
  expect(changes).toEqual({ beneficiary: { familyName: 'ბერიძე' }, ids: ['a'], mark: 'present' });
  expect(withChanges(blank, changes)).toEqual(typed);
});

it('leaves a field alone that a colleague changed and nobody here did', () => {
  const now = { ...blank, beneficiary: { familyName: '', phone: '599' } };
  expect(withChanges(now, { beneficiary: { familyName: 'ბერიძე' } }).beneficiary).toEqual({
    familyName: 'ბერიძე',
    phone: '599',
  });
});

it('fills a group whose names are not known beforehand', () => {
  const changes = changedParts({ part: {} }, { part: { q1: 'a', q2: ['b'] } });
  expect(withChanges({ part: {} }, changes)).toEqual({ part: { q1: 'a', q2: ['b'] } });
});

it('does not trust what it finds', () => {
  for (const found of [null, 'text', 7, ['a'], { more: 1 }])
    expect(withChanges(blank, found)).toEqual(blank);
  expect(
    withChanges(blank, { channel: 5, reached: 'yes', ids: 'a', mark: ['x'], beneficiary: 'x' }),
  ).toEqual(blank);
  expect(withChanges({ mark: 'late' }, { mark: null })).toEqual({ mark: null });
});

it('knows blanks from input', () => {
  const isWorthKeeping = (after: object) =>
    isMeaningful(changedParts(blank, { ...blank, ...after }), blank);
  expect(isWorthKeeping({})).toBe(false);
  expect(isWorthKeeping({ channel: '  ' })).toBe(false);
  expect(isWorthKeeping({ channel: 'ა' })).toBe(true);
  expect(isWorthKeeping({ reached: false })).toBe(true);
  expect(isWorthKeeping({ beneficiary: { familyName: ' ', phone: '' } })).toBe(false);
  // Clearing earlier text is a change like any other.
  expect(isMeaningful({ text: '' }, { text: 'was here' })).toBe(true);
});

it.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  [undefined, false],
  ['text', false],
  [7, false],
])('%j is a group: %s', (value, group) => {
  expect(isGroup(value)).toBe(group);
});

it.each([
  ['text', 'x', 'x'],
  ['text', 7, 'text'],
  ['text', null, null],
  ['text', ['x'], 'text'],
  ['text', { x: 1 }, 'text'],
  [null, 'x', 'x'],
  [null, 7, 7],
  [null, true, true],
  [null, ['x'], null],
  [null, { x: 1 }, null],
  [['a'], ['b'], ['b']],
  [['a'], null, ['a']],
  [7, 8, 8],
  [7, '8', 7],
  [true, false, false],
])('a field with %j takes of %j: %j', (now, change, taken) => {
  expect(withChanges({ field: now, other: 1 }, { field: change })).toEqual({
    field: taken,
    other: 1,
  });
});

it('takes a part that was no group before as a whole', () => {
  expect(changedParts({ part: null }, { part: { a: 1 } })).toEqual({ part: { a: 1 } });
  expect(changedParts({ part: { a: 1 } }, { part: null })).toEqual({ part: null });
  expect(changedParts({ part: { a: 1 } }, { part: { a: 1 } })).toBeUndefined();
  expect(changedParts({}, { added: 'x' })).toEqual({ added: 'x' });
});

it.each([
  [undefined, undefined, false],
  [7, 7, false],
  [7, 8, true],
  [null, 'x', true],
  [['a'], ['a'], false],
  [['a'], [], true],
  ['x', undefined, true],
  [' ', undefined, false],
  [' x ', 'x', false],
  ['', 7, false],
  [{ deep: { text: 'x' } }, undefined, true],
  [{ deep: { text: 'x' } }, { deep: { text: 'x' } }, false],
  [{ deep: { text: ' ' } }, {}, false],
  [{ a: ' ', b: 'x' }, {}, true],
])('%j after %j would be missed: %s', (changes, before, missed) => {
  expect(isMeaningful(changes, before)).toBe(missed);
});
