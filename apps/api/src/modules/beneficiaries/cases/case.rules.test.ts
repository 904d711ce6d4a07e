import { caseMachine } from '@gza/contract';
import { problem, problemOf } from '../../../../test/support/problems.js';
import { requireOpenCase } from './case.rules.js';

describe('work on a case', () => {
  it.each(caseMachine.states.filter((state) => state !== 'closed'))(
    'goes on while it is %s',
    (state) => {
      expect(problemOf(() => requireOpenCase(state, 'recordOutcome'))).toBeUndefined();
    },
  );

  it('ends when it is closed, from which no event leads on', () => {
    expect(problemOf(() => requireOpenCase('closed', 'recordOutcome'))).toEqual(
      problem('transition-not-allowed', { state: 'closed', event: 'recordOutcome', allowed: [] }),
    );
  });
});
