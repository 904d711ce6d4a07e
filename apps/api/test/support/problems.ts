import type { Role } from '@gza/contract';
import type { UserActor } from '../../src/platform/actor.js';
import { ProblemError } from '../../src/platform/errors.js';

/** Somebody who signed in, for rules and policies. */
export const signedIn = (role: Role, id = 'somebody'): UserActor => ({
  kind: 'user',
  id,
  role,
  bureauId: 'bureau',
  organisationId: null,
  signInId: 'sign-in',
});

type Problem = Pick<ProblemError, 'code' | 'params' | 'errors'>;

/** With which problem something was refused; undefined when it was not. */
export function problemOf(refused: () => unknown): Problem | undefined {
  try {
    refused();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, params, errors } = error;
    return { code, params, errors };
  }
  return undefined;
}

/** A problem as `problemOf` gives it. */
export const problem = (
  code: ProblemError['code'],
  params: ProblemError['params'] = {},
  errors: ProblemError['errors'] = [],
): Problem => ({ code, params, errors });
