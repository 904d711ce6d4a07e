import { caseMachine } from '@gza/contract';
import { problem, problemOf } from '../../../../test/support/problems.js';
import { requireOpenCase, whyNotManager } from './case.rules.js';

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

it.each([
  [true, 'socialWorker', 'here', undefined],
  [false, 'socialWorker', 'here', 'managerLeft'],
  [false, 'facilitator', 'there', 'managerLeft'],
  [true, 'facilitator', 'here', 'managerRoleChanged'],
  [true, 'head', null, 'managerRoleChanged'],
  [true, 'socialWorker', 'there', 'managerMoved'],
] as const)('active %s, %s of %s: %s', (active, role, bureauId, because) => {
  expect(whyNotManager({ active, role, bureauId }, 'here')).toBe(because);
});
