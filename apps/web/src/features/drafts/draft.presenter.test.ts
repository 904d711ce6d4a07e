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
