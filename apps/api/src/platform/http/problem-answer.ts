import {
  fieldProblems,
  fill,
  problems,
  type Dto,
  type Language,
  type ProblemCode,
} from '@gza/contract';
import { DatabaseUnavailable } from '../db/connection.js';
import { ProblemError } from '../errors.js';

export type ProblemBody = Dto<'Problem'>;

/** Problems of violated database constraints, by the name of the constraint. */
const constraintProblems = new Map<string, ProblemError>();

/** Sets the problem that the violation of a module's constraint causes. */
export function mapConstraintToProblem(constraint: string, problemError: ProblemError): void {
  constraintProblems.set(constraint, problemError);
}

interface PgError {
  code?: string;
  constraint?: string;
}

const unavailable = (seconds: number) => new ProblemError('unavailable', { seconds });

const constraintViolations = new Set(['23505', '23503', '23P01', '23514']);

/** SQLSTATE classes: 08 connection, 53 resources, 57 operator; 40 asks to try again. */
function ofDatabase({ code = '', constraint }: PgError): ProblemError | undefined {
  if (constraintViolations.has(code))
    return constraintProblems.get(constraint ?? '') ?? new ProblemError('conflict');
  if (code === '42501') return new ProblemError('forbidden');
  // 55P03: the lock did not become free in time.
  if (code.startsWith('40') || code === '55P03') return unavailable(1);
  if (/^(08|53|57)/u.test(code)) return unavailable(2);
  return undefined;
}

const causeOf = (error: unknown): PgError =>
  ((error as { driverError?: unknown }).driverError ?? error) as PgError;

/** Returns the constraint that an error violates, when no module has mapped it to a problem. */
export function unmappedConstraint(error: unknown): string | undefined {
  const { code = '', constraint } = causeOf(error);
  if (!constraintViolations.has(code) || constraintProblems.has(constraint ?? '')) return undefined;
  return constraint ?? `without a name (${code})`;
}

/** Maps any error to a problem of the catalogue. An unknown error is `internal`, and the caller logs it. */
export function toProblemError(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof DatabaseUnavailable) return unavailable(2);
  return ofDatabase(causeOf(error)) ?? new ProblemError('internal');
}

/** Returns the error as RFC 9457 problem details in the caller's language. */
export function problemBody(
  problemError: ProblemError,
  language: Language,
  traceId: string,
): ProblemBody {
  const code: ProblemCode = problemError.code;
  const spec = problems[code];
  const params = { traceId, ...problemError.params };
  return {
    type: `/problems/${code}`,
    title: spec.title[language],
    status: spec.status,
    detail: fill(spec.detail[language], params),
    traceId,
    ...(problemError.errors.length > 0 && {
      errors: problemError.errors.map((f) => ({
        pointer: f.pointer,
        code: f.code,
        detail: fill(fieldProblems[f.code][language], f.params),
      })),
    }),
    ...(Object.keys(problemError.params).length > 0 && { params: { ...problemError.params } }),
  };
}
