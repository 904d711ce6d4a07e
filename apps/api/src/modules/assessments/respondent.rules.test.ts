import { respondentContext } from './respondent.rules.js';

describe('the person assessed', () => {
  it('keeps whose rules apply apart from age, and leaves out what is not known', () => {
    const assessment = { audience: 'juvenile', assessedOn: '2026-11-24' } as const;
    expect(respondentContext({ sex: 'male', birthDate: '2007-01-01' }, assessment)).toEqual({
      audience: 'juvenile',
      sex: 'male',
      ageYears: 19,
    });
    expect(respondentContext({ sex: 'notStated', birthDate: null }, assessment)).toEqual({
      audience: 'juvenile',
    });
  });
});
