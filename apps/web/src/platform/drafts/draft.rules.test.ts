import { changedParts, isMeaningful, withChanges } from './draft.rules.js';

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
  // Emptying what stood there is a change like any other.
  expect(isMeaningful({ text: '' }, { text: 'was here' })).toBe(true);
});
