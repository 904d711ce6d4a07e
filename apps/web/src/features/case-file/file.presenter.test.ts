import { validConsentPurposes, isActiveSupport } from './file.presenter.js';

it('knows who stands by now', () => {
  expect(isActiveSupport({ endedOn: null })).toBe(true);
  expect(isActiveSupport({ endedOn: '2026-10-01' })).toBe(false);
});

it('names each purpose that stands once, whatever else was withdrawn', () => {
  const withdrawnAt = '2026-11-01T08:00:00Z';
  expect(
    validConsentPurposes([
      { purpose: 'research', withdrawnAt },
      { purpose: 'partnerSharing', withdrawnAt },
      { purpose: 'partnerSharing', withdrawnAt: null },
      { purpose: 'partnerSharing', withdrawnAt: null },
      { purpose: 'assessment', withdrawnAt: null },
    ]),
  ).toEqual(['assessment', 'partnerSharing']);
});
