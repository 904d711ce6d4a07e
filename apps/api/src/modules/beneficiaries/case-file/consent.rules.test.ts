import { consentErrors, isMinorOn } from './consent.rules.js';

const today = '2026-11-24';

describe('isMinorOn', () => {
  it.each([
    ['2008-11-25', true],
    ['2008-11-24', false],
    ['1990-01-01', false],
    // A person born on 29 February comes of age on 1 March.
    ['2008-02-29', false],
  ])('judges somebody born on %s', (birthDate, minor) => {
    expect(isMinorOn(birthDate, today)).toBe(minor);
  });

  it('does not take somebody of unknown age for a minor', () => {
    expect(isMinorOn(null, today)).toBe(false);
  });
});

describe('consentFaults', () => {
  const adult = { purpose: 'assessment', givenOn: today, givenBy: 'person' } as const;

  it('accepts an adult who signs', () => {
    expect(consentErrors(adult, '1990-03-14', today)).toEqual([]);
  });

  it('wants the legal representative of a minor, and what the minor thinks of it', () => {
    expect(consentErrors(adult, '2010-03-14', today)).toEqual([
      { pointer: '/givenBy', code: 'oneOf', params: { allowed: ['legalRepresentative'] } },
    ]);
    const represented = { ...adult, givenBy: 'legalRepresentative' } as const;
    expect(consentErrors(represented, '2010-03-14', today)).toEqual([
      { pointer: '/personView', code: 'required' },
    ]);
    expect(
      consentErrors({ ...represented, personView: 'Wants to join' }, '2010-03-14', today),
    ).toEqual([]);
  });

  it('knows a partner only in a consent to sharing, and no signature of tomorrow', () => {
    expect(
      consentErrors({ ...adult, organisationId: 'x', givenOn: '2026-11-25' }, null, today),
    ).toEqual([
      { pointer: '/givenOn', code: 'dateInFuture' },
      { pointer: '/organisationId', code: 'notApplicable' },
    ]);
  });
});
