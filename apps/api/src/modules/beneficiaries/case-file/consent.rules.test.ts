import { consentErrors } from './consent.rules.js';

const today = '2026-11-24';

describe('consentFaults', () => {
  const adult = { purpose: 'assessment', givenOn: today, givenBy: 'person' } as const;

  it('accepts an adult who signs', () => {
    expect(consentErrors(adult, '1990-03-14')).toEqual([]);
  });

  it('wants the legal representative of a minor, and what the minor thinks of it', () => {
    expect(consentErrors(adult, '2010-03-14')).toEqual([
      { pointer: '/givenBy', code: 'oneOf', params: { allowed: ['legalRepresentative'] } },
    ]);
    const represented = { ...adult, givenBy: 'legalRepresentative' } as const;
    expect(consentErrors(represented, '2010-03-14')).toEqual([
      { pointer: '/personView', code: 'required' },
    ]);
    expect(consentErrors({ ...represented, personView: 'Wants to join' }, '2010-03-14')).toEqual(
      [],
    );
  });

  it('knows a partner only in a consent to sharing', () => {
    expect(consentErrors({ ...adult, organisationId: 'x' }, null)).toEqual([
      { pointer: '/organisationId', code: 'notApplicable' },
    ]);
  });
});
