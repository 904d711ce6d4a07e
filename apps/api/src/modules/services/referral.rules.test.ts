import { referralMachine } from '@gza/contract';
import { answerDueOn, mayBeCopied } from './referral.rules.js';

describe('the answer to a referral', () => {
  it.each([
    ['a Tuesday', '2026-11-24T06:00:00Z', '2026-12-08'],
    ['an evening that is tomorrow in Tbilisi', '2026-11-24T21:00:00Z', '2026-12-09'],
    ['a Saturday', '2026-11-28T06:00:00Z', '2026-12-11'],
    ['the end of the year, over New Year and Christmas', '2026-12-28T06:00:00Z', '2027-01-13'],
  ])('is due ten working days after %s', (_what, sent, due) => {
    expect(answerDueOn(new Date(sent))).toBe(due);
  });
});

it('copies what was rejected or expired, and nothing else', () => {
  expect(referralMachine.states.filter(mayBeCopied)).toEqual(['rejected', 'expired']);
});
