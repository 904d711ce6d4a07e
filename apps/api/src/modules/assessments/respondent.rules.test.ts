import { ageOn, respondentContext } from './respondent.rules.js';

describe('the person assessed', () => {
  it.each([
    ['the day before the birthday', '2026-03-13', 35],
    ['on the birthday', '2026-03-14', 36],
    ['at the end of the year', '2026-12-31', 36],
  ])('is %s %s years old', (_when, day, age) => {
    expect(ageOn('1990-03-14', day)).toBe(age);
  });

  it('born on 29 February has a birthday on 1 March of a common year', () => {
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
  });

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
