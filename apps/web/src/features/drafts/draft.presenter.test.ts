import { nameOf, previewOf } from './draft.presenter.js';

it('shows the longest words that were typed, and no codes', () => {
  expect(
    previewOf({
      kind: 'officeMeeting',
      at: '2026-11-23',
      caseManagerId: '0190a000-0000-7000-8000-000000000001',
      beneficiary: { familyName: 'ბერიძე', request: ' სამუშაოს ძებნაში დახმარება ' },
    }),
  ).toBe('სამუშაოს ძებნაში დახმარება');
  expect(previewOf({ mark: 'present', reached: true, text: '' })).toBe('');
  expect(previewOf(null)).toBe('');
  expect(previewOf({ text: 'ა'.repeat(300) })).toHaveLength(161);
});

it('says what it is and where, once', () => {
  expect(nameOf({ label: 'ჩანაწერი', place: 'ბერიძე ნიკა' })).toBe('ჩანაწერი · ბერიძე ნიკა');
  expect(nameOf({ label: 'ახალი მომართვა', place: 'ახალი მომართვა' })).toBe('ახალი მომართვა');
  expect(nameOf({ label: 'ჩანაწერი', place: '' })).toBe('ჩანაწერი');
});

it.each([
  [{ a: 'ორი', b: 'ორი სიტყვა' }, 'ორი სიტყვა'],
  [['ა ბ გ', { deep: ['სიტყვა სიტყვა'] }], 'სიტყვა სიტყვა'],
  [{ a: 'ორ' }, ''],
  [{ a: 'two words' }, 'two words'],
  [{ a: 'plain-code' }, ''],
  [{ a: 7, b: true, c: null }, ''],
  ['ტექსტი', 'ტექსტი'],
])('recognises %j by “%s”', (changes, preview) => {
  expect(previewOf(changes)).toBe(preview);
});

it('cuts after 160 characters, and not within a blank', () => {
  expect(previewOf('ა'.repeat(160))).toBe('ა'.repeat(160));
  expect(previewOf('ა'.repeat(161))).toBe(`${'ა'.repeat(160)}…`);
  expect(previewOf(`${'ა'.repeat(158)}  ${'ბ'.repeat(9)}`)).toBe(`${'ა'.repeat(158)}…`);
});
