import { planMachine } from '@gza/contract';
import { systemActor, type UserActor } from './actor.js';
import { transition, type ProblemError } from './errors.js';

const actor = (id: string, role: UserActor['role']): UserActor => ({
  kind: 'user',
  id,
  signInId: 'sign-in',
  role,
  bureauId: null,
  organisationId: null,
});
const codeOf = (take: () => unknown): string => {
  try {
    take();
    return 'taken';
  } catch (error) {
    return (error as ProblemError).code;
  }
};
const approve = (by: Parameters<typeof transition>[3], lastActorId: string | null) => () =>
  transition(planMachine, 'pendingApproval', 'approve', by, { lastActorId });

describe('an edge of a life cycle', () => {
  it('leads to its next state', () => {
    expect(transition(planMachine, 'draft', 'submit', actor('a', 'socialWorker'))).toMatchObject({
      to: 'pendingApproval',
    });
  });

  it('is refused where the life cycle has none, with what is allowed instead', () => {
    expect(() => transition(planMachine, 'draft', 'approve', actor('a', 'supervisor'))).toThrow(
      expect.objectContaining({
        code: 'transition-not-allowed',
        params: { state: 'draft', event: 'approve', allowed: ['submit', 'discard'] },
      }) as Error,
    );
  });

  it.each([
    ['a colleague', actor('b', 'supervisor'), 'a', 'taken'],
    ['whoever made the last step', actor('a', 'supervisor'), 'a', 'four-eyes'],
    ['anybody, when nobody is known to have made it', actor('b', 'supervisor'), null, 'taken'],
    ['another role', actor('b', 'psychologist'), 'a', 'forbidden'],
    ['the system, which is nobody', systemActor('job'), null, 'taken'],
    ['the system after a person', systemActor('job'), 'a', 'taken'],
  ] as const)('of four eyes, by %s', (_, by, last, code) => {
    expect(codeOf(approve(by, last))).toBe(code);
  });
});
