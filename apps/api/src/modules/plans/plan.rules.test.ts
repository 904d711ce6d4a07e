import { isMandatory, planGaps, reviewDueAfter, signersNeeded } from './plan.rules.js';

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
