import { juvenileRulesApply } from './juvenile.rules.js';

const today = '2026-11-24';
const basis = (juvenileRules: boolean, actDate = '2025-01-15') => ({ juvenileRules, actDate });

describe('juvenile rules', () => {
  it.each([
    ['sentenced at 17, now 18', [basis(true)], '2008-01-15', 'probationerMandatory', true],
    ['sentenced at 17, not marked', [basis(false)], '2008-01-16', 'probationerMandatory', true],
    ['sentenced on the 18th birthday', [basis(false)], '2007-01-15', 'probationerMandatory', false],
    ['one of two bases', [basis(false), basis(true)], '1990-01-01', 'probationerMandatory', true],
    ['under 18 without a basis', [], '2008-11-25', 'formerPrisoner', true],
    ['18 today', [], '2008-11-24', 'formerPrisoner', false],
    ['diversion at 20', [], '2006-01-01', 'diversion', true],
    ['juvenile referral, age unknown', [], null, 'juvenileReferral', true],
    ['a basis for adults, age unknown', [basis(false)], null, 'probationerMandatory', false],
    ['nothing known', [], null, 'formerPrisoner', undefined],
  ] as const)('%s', (_what, bases, birthDate, category, apply) => {
    expect(juvenileRulesApply(bases, birthDate, category, today)).toBe(apply);
  });
});
