import { isMandatory, isMinor, planGaps, reviewDueAfter, signersNeeded } from './plan.rules.js';

describe('isMinor', () => {
  it.each([
    ['2008-11-25', true],
    ['2008-11-24', false],
    ['2008-11-23', false],
    [null, false],
  ])('born on %s, on 24 November 2026: %s', (birthDate, expected) => {
    expect(isMinor(birthDate, '2026-11-24')).toBe(expected);
  });

  it('a person of 29 February comes of age on 1 March of a common year', () => {
    expect(isMinor('2008-02-29', '2026-02-28')).toBe(true);
    expect(isMinor('2008-02-29', '2026-03-01')).toBe(false);
  });
});

describe('isMandatory', () => {
  it('follows from the case or from a single item', () => {
    expect(isMandatory('probationerMandatory', [])).toBe(true);
    expect(isMandatory('formerPrisoner', [{ mandatory: false }, { mandatory: true }])).toBe(true);
    expect(isMandatory('formerPrisoner', [{ mandatory: false }])).toBe(false);
    expect(isMandatory('probationerVoluntary', [])).toBe(false);
  });
});

describe('signersNeeded', () => {
  it.each([
    [{ mandatory: false, minor: false }, ['person', 'caseManager']],
    [{ mandatory: true, minor: false }, ['person', 'officer']],
    [{ mandatory: false, minor: true }, ['person', 'caseManager', 'legalRepresentative']],
    [{ mandatory: true, minor: true }, ['person', 'officer', 'legalRepresentative']],
  ])('%j needs %j', (plan, expected) => {
    expect(signersNeeded(plan)).toEqual(expected);
  });
});

describe('planGaps', () => {
  const whole = { goals: 1, items: 1, minor: false, personView: null };
  it('finds none in a plan with a goal and an item', () => {
    expect(planGaps(whole)).toEqual([]);
  });
  it('names what is missing', () => {
    expect(planGaps({ ...whole, goals: 0, items: 0 })).toEqual(['goals', 'items']);
  });
  it("asks for a minor's own view, not for a grown-up's", () => {
    expect(planGaps({ ...whole, minor: true })).toEqual(['personView']);
    expect(planGaps({ ...whole, minor: true, personView: 'მინდა სწავლა' })).toEqual([]);
  });
});

it('a review is due three months after', () => {
  expect(reviewDueAfter('2026-11-30')).toBe('2027-02-28');
});
