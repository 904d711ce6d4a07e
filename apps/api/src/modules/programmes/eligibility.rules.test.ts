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
    // Who turns 18 goes on under the juvenile rules.
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
