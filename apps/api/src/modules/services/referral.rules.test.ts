import { referralMachine } from '@gza/contract';
import { mayBeCopied } from './referral.rules.js';

it('copies what was rejected or expired, and nothing else', () => {
  expect(referralMachine.states.filter(mayBeCopied)).toEqual(['rejected', 'expired']);
});
