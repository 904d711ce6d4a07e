import { isProblem } from '@gza/client';

/** A failure as the portal shows it; the texts come from the server in the user's language. */
export interface ReadableProblem {
  kind: 'answered' | 'offline' | 'unexpected';
  title?: string;
  detail?: string;
  traceId?: string;
}

/** Whether an answer says that the sign-in has ended: the dialog over the page asks for a new one. */
export const isSignInEnded = (error: unknown): boolean =>
  isProblem(error) && error.status === 401 && error.problem.type.endsWith('/unauthenticated');

export function readableProblem(error: unknown): ReadableProblem {
  if (isProblem(error)) {
    const { title, detail, traceId, status } = error.problem;
    // A code to quote belongs to an error of the system; an ordinary rule is explained by its text.
    const quoted = status >= 500 && traceId;
    return {
      kind: 'answered',
      title,
      ...(detail && { detail }),
      ...(quoted && { traceId: quoted }),
    };
  }
  // fetch rejects with a TypeError when no answer came at all.
  return { kind: error instanceof TypeError ? 'offline' : 'unexpected' };
}
