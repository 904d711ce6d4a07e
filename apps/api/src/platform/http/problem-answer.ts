import {
  fieldProblems,
  fill,
  problems,
  type Dto,
  type Language,
  type ProblemCode,
} from '@gza/contract';
import { ProblemError } from '../errors.js';

export type ProblemBody = Dto<'Problem'>;

/** Names of constraints of the database that stand for a problem of their own. */
const constraintProblems = new Map<string, ProblemError>();

/** A module says what the breach of one of its constraints means to the caller. */
export function mapConstraintToProblem(constraint: string, problemError: ProblemError): void {
  constraintProblems.set(constraint, problemError);
}

interface PgError {
  code?: string;
  constraint?: string;
}

const unavailable = (seconds: number) => new ProblemError('unavailable', { seconds });

/** SQLSTATE classes: 08 connection, 53 resources, 57 operator; 40 asks to try again. */
function ofDatabase({ code = '', constraint }: PgError): ProblemError | undefined {
  if (code === '23505' || code === '23503' || code === '23P01' || code === '23514') {
    return constraintProblems.get(constraint ?? '') ?? new ProblemError('conflict');
  }
  if (code === '42501') return new ProblemError('forbidden');
  if (code.startsWith('40')) return unavailable(1);
  if (/^(08|53|57)/u.test(code)) return unavailable(2);
  return undefined;
}

const connectionTrouble =
  /timeout exceeded when trying to connect|Connection terminated|ECONNREFUSED|ECONNRESET|EPIPE|not queryable|Query read timeout|Client has encountered a connection error/u;

/** Any error as a refusal of the catalogue: a total map. What is not known is `internal`, and is logged by the caller. */
export function toProblemError(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const cause = (error as { driverError?: unknown }).driverError ?? error;
  const known = ofDatabase(cause as PgError);
  if (known) return known;
  return connectionTrouble.test(String((cause as Error).message))
    ? unavailable(2)
    : new ProblemError('internal');
}

/** The refusal as RFC 9457 problem details in the caller's language. */
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
