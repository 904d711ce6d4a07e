import type { Dto } from '@gza/contract';
import {
  enrolmentsOf,
  hasClosing,
  lastPlanOf,
  outcomesOf,
  referralsOf,
} from './closing.presenter.js';

describe('the closing summary', () => {
  it.each([
    ['closed', 'goalsMet', true],
    ['closingReview', 'lostContact', true],
    // Without consent the review has begun, and nobody has proposed a reason yet.
    ['closingReview', null, false],
    ['active', null, false],
  ] as const)('of a case in %s with reason %s: %s', (state, closureReason, there) => {
    expect(hasClosing({ state, closureReason })).toBe(there);
  });

  it('speaks of the last plan that was in force', () => {
    const plan = (number: number, activatedAt: string | null) => ({ number, activatedAt });
    const second = plan(2, '2026-05-02T08:00:00.000Z');
    expect(lastPlanOf([plan(1, '2026-01-02T08:00:00.000Z'), plan(3, null), second])).toBe(second);
    expect(lastPlanOf([plan(1, null)])).toBeUndefined();
  });

  it('has what belongs to this case and came about, in the order of time', () => {
    const enrolments = [
      { id: 'later', caseId: 'c1', enrolledOn: '2026-05-01' },
      { id: 'proposed', caseId: 'c1', enrolledOn: null },
      { id: 'earlier', caseId: 'c1', enrolledOn: '2026-02-01' },
      { id: 'of before', caseId: 'c0', enrolledOn: '2025-02-01' },
    ] as Dto<'Enrolment'>[];
    expect(enrolmentsOf('c1', enrolments).map(({ id }) => id)).toEqual(['earlier', 'later']);
    const referrals = [
      { id: 'later', caseId: 'c1', sentAt: '2026-05-01T08:00:00.000Z' },
      { id: 'draft', caseId: 'c1', sentAt: null },
      { id: 'earlier', caseId: 'c1', sentAt: '2026-02-01T08:00:00.000Z' },
      { id: 'of before', caseId: 'c0', sentAt: '2025-02-01T08:00:00.000Z' },
    ] as Dto<'Referral'>[];
    expect(referralsOf('c1', referrals).map(({ id }) => id)).toEqual(['earlier', 'later']);
    const outcomes = [
      { id: 'later', caseId: 'c1', occurredOn: '2026-05-01', enteredInErrorAt: null },
      { id: 'error', caseId: 'c1', occurredOn: '2026-03-01', enteredInErrorAt: '2026-03-02' },
      { id: 'earlier', caseId: 'c1', occurredOn: '2026-02-01', enteredInErrorAt: null },
      { id: 'of before', caseId: 'c0', occurredOn: '2025-02-01', enteredInErrorAt: null },
    ] as Dto<'Outcome'>[];
    expect(outcomesOf('c1', outcomes).map(({ id }) => id)).toEqual(['earlier', 'later']);
  });
});
