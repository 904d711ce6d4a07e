import type { Dto } from '@gza/contract';

export type ProblemDetails = Dto<'Problem'>;

/** Error of an API response that is a problem (RFC 9457). `code` is the stable name at the end of `type`. */
export class ProblemError extends Error {
  constructor(
    readonly problem: ProblemDetails,
    /** Seconds of `Retry-After`, when the answer has them. */
    readonly retryAfter?: number,
  ) {
    super(`${problem.title}: ${problem.detail}`);
    this.name = 'ProblemError';
  }
  get status(): number {
    return this.problem.status;
  }
  get code(): string {
    return this.problem.type.split('/').at(-1) ?? '';
  }
}

export const isProblem = (error: unknown, code?: string): error is ProblemError =>
  error instanceof ProblemError && (code === undefined || error.code === code);
