import { validConsentPurposes, isActiveSupport } from './file.presenter.js';

it('knows who stands by now', () => {
  expect(isActiveSupport({ endedOn: null })).toBe(true);
  expect(isActiveSupport({ endedOn: '2026-10-01' })).toBe(false);
});

it('names each purpose in force once, whatever else has ended', () => {
  const signed = { withdrawnAt: null, lapsedAt: null, givenOn: '2026-10-01', validUntil: null };
  const withdrawn = { ...signed, withdrawnAt: '2026-11-01T08:00:00Z' };
  expect(
    validConsentPurposes(
      [
        { ...withdrawn, purpose: 'research' },
        { ...withdrawn, purpose: 'partnerSharing' },
        { ...signed, purpose: 'partnerSharing' },
        { ...signed, purpose: 'partnerSharing' },
        { ...signed, purpose: 'assessment' },
        { ...signed, purpose: 'voluntaryServices', validUntil: '2026-11-23' },
      ],
      '2026-11-24',
    ),
  ).toEqual(['assessment', 'partnerSharing']);
});
