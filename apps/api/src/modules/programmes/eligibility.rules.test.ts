import { failedEligibilityRules, type Candidate } from './eligibility.rules.js';

const giorgi: Candidate = {
  sex: 'male',
  riskLevel: 'medium',
  language: 'ka',
  juvenileRules: false,
};
const open = { audience: 'any', onlySex: null, riskLevels: [], languages: ['ka'] } as const;

describe('eligibility', () => {
  it('lets everybody into a programme without conditions', () => {
    expect(failedEligibilityRules(open, giorgi)).toEqual([]);
    expect(
      failedEligibilityRules(open, { ...giorgi, juvenileRules: undefined, riskLevel: null }),
    ).toEqual([]);
  });

  it.each([
    ['adult', false, []],
    ['adult', true, ['audience']],
    ['adult', undefined, ['audience']],
    ['juvenile', true, []],
    ['juvenile', false, ['audience']],
    ['juvenile', undefined, ['audience']],
  ] as const)('%s programme, juvenile rules: %s', (audience, juvenileRules, failed) => {
    expect(failedEligibilityRules({ ...open, audience }, { ...giorgi, juvenileRules })).toEqual(
      failed,
    );
  });

  it('names every rule that fails; an unknown risk level is not a fitting one', () => {
    const strict = {
      audience: 'juvenile',
      onlySex: 'female',
      riskLevels: ['high', 'veryHigh'],
      languages: ['ru'],
    } as const;
    expect(failedEligibilityRules(strict, { ...giorgi, riskLevel: null })).toEqual([
      'audience',
      'sex',
      'riskLevel',
      'language',
    ]);
    expect(
      failedEligibilityRules(
        { ...strict, audience: 'adult' },
        { ...giorgi, sex: 'female', riskLevel: 'high', language: 'ru' },
      ),
    ).toEqual([]);
  });
});

describe('single conditions', () => {
  const failed = (criteria: object, person: object = {}) =>
    failedEligibilityRules({ ...open, ...criteria }, { ...giorgi, ...person });

  it('fail alone', () => {
    expect(failed({ onlySex: 'male' })).toEqual([]);
    expect(failed({ onlySex: 'female' })).toEqual(['sex']);
    expect(failed({ riskLevels: ['medium', 'high'] })).toEqual([]);
    expect(failed({ riskLevels: ['high'] })).toEqual(['riskLevel']);
    expect(failed({ riskLevels: ['high'] }, { riskLevel: null })).toEqual(['riskLevel']);
    expect(failed({ languages: ['ru', 'ka'] })).toEqual([]);
    expect(failed({ languages: [] })).toEqual(['language']);
    expect(failed({ audience: 'juvenile' })).toEqual(['audience']);
  });
});
