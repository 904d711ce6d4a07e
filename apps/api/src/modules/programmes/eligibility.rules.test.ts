import { ageOn, failedEligibilityRules, type Candidate } from './eligibility.rules.js';

const giorgi: Candidate = {
  birthDate: '1990-03-14',
  sex: 'male',
  riskLevel: 'medium',
  language: 'ka',
  caseCategory: 'formerPrisoner',
};
const open = { audience: 'any', onlySex: null, riskLevels: [], languages: ['ka'] } as const;
const today = '2026-11-24';

describe('eligibility', () => {
  it('counts whole years, and none before the birthday', () => {
    expect(ageOn('2008-11-24', today)).toBe(18);
    expect(ageOn('2008-11-25', today)).toBe(17);
  });

  it('lets everybody into a programme without conditions', () => {
    expect(failedEligibilityRules(open, giorgi, today)).toEqual([]);
    expect(
      failedEligibilityRules(open, { ...giorgi, birthDate: null, riskLevel: null }, today),
    ).toEqual([]);
  });

  it.each([
    ['adult', '2008-11-24', 'formerPrisoner', []],
    ['adult', '2008-11-25', 'formerPrisoner', ['audience']],
    ['juvenile', '2008-11-25', 'probationerMandatory', []],
    ['juvenile', '2008-11-24', 'probationerMandatory', ['audience']],
    // A person who turns 18 stays under the juvenile rules.
    ['juvenile', '2006-01-01', 'diversion', []],
    ['adult', '2006-01-01', 'diversion', []],
    ['adult', null, 'formerPrisoner', ['audience']],
    ['juvenile', null, 'juvenileReferral', []],
  ] as const)('%s programme, born %s, %s', (audience, birthDate, caseCategory, failed) => {
    expect(
      failedEligibilityRules({ ...open, audience }, { ...giorgi, birthDate, caseCategory }, today),
    ).toEqual(failed);
  });

  it('names every rule that fails; an unknown risk level is not a fitting one', () => {
    const strict = {
      audience: 'juvenile',
      onlySex: 'female',
      riskLevels: ['high', 'veryHigh'],
      languages: ['ru'],
    } as const;
    expect(failedEligibilityRules(strict, { ...giorgi, riskLevel: null }, today)).toEqual([
      'audience',
      'sex',
      'riskLevel',
      'language',
    ]);
    expect(
      failedEligibilityRules(
        { ...strict, audience: 'adult' },
        { ...giorgi, sex: 'female', riskLevel: 'high', language: 'ru' },
        today,
      ),
    ).toEqual([]);
  });
});

describe('single conditions', () => {
  const failed = (criteria: object, person: object = {}) =>
    failedEligibilityRules({ ...open, ...criteria }, { ...giorgi, ...person }, today);

  it.each([
    ['2000-01-01', '2026-01-01', 26],
    ['2000-12-31', '2026-12-30', 25],
    ['2000-12-31', '2026-12-31', 26],
    // Who was born on 29 February is a year older on 1 March.
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
  ])('born %s is on %s %s years old', (birthDate, on, age) => {
    expect(ageOn(birthDate, on)).toBe(age);
  });

  it('fail alone', () => {
    expect(failed({ onlySex: 'male' })).toEqual([]);
    expect(failed({ onlySex: 'female' })).toEqual(['sex']);
    expect(failed({ riskLevels: ['medium', 'high'] })).toEqual([]);
    expect(failed({ riskLevels: ['high'] })).toEqual(['riskLevel']);
    expect(failed({ riskLevels: ['high'] }, { riskLevel: null })).toEqual(['riskLevel']);
    expect(failed({ languages: ['ru', 'ka'] })).toEqual([]);
    expect(failed({ languages: [] })).toEqual(['language']);
    expect(failed({ audience: 'juvenile' })).toEqual(['audience']);
    expect(failed({ audience: 'juvenile' }, { birthDate: null })).toEqual(['audience']);
  });
});
