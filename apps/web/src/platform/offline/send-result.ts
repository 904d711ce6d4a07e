import { isProblem } from '@gza/client';

/** Why the server refused a request that waited; the user must decide what to do. */
export interface Refused {
  /** Somebody else has changed the record meanwhile. */
  conflict: boolean;
  title: string;
  detail: string;
}

export type SendResult<Answer> =
  | { kind: 'sent'; answer: Answer }
  /**
   * The connection is lost, the server is busy or the sign-in has ended: the request is sent later, with the
   * same key.
   */
  | { kind: 'later' }
  | { kind: 'refused'; refused: Refused };

/** Milliseconds to wait for an answer. A slower one counts as none: the same request can be sent again. */
export const answerLimitMs = 15_000;

/** Whether no answer came at all: fetch rejects with a TypeError, a time limit with a TimeoutError. */
export const isNoAnswer = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError');

/** What becomes of a request that failed. */
export function afterFailure(error: unknown): Exclude<SendResult<never>, { kind: 'sent' }> {
  if (!isProblem(error) || error.status >= 500 || error.status === 401 || error.status === 429)
    return { kind: 'later' };
  const { status, problem } = error;
  return {
    kind: 'refused',
    refused: { conflict: status === 412, title: problem.title, detail: problem.detail },
  };
}
