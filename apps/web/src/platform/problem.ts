import { isProblem } from '@gza/client';

/** A failure as the portal shows it; the texts come from the server in the user's language. */
export interface ReadableProblem {
  kind: 'answered' | 'offline' | 'unexpected';
  title?: string;
  detail?: string;
  traceId?: string;
}

export function readableProblem(error: unknown): ReadableProblem {
  if (isProblem(error)) {
    const { title, detail, traceId } = error.problem;
    return { kind: 'answered', title, ...(detail && { detail }), ...(traceId && { traceId }) };
  }
  // fetch rejects with a TypeError when no answer came at all.
  return { kind: error instanceof TypeError ? 'offline' : 'unexpected' };
}
