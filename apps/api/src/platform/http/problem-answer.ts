import {
  fieldProblems,
  fill,
  problems,
  type Dto,
  type Language,
  type ProblemCode,
} from '@gza/contract';
import { Refusal } from '../errors.js';

export type ProblemBody = Dto<'Problem'>;

/** Names of constraints of the database that stand for a problem of their own. */
const constraintProblems = new Map<string, Refusal>();

/** A module says what the breach of one of its constraints means to the caller. */
export function constraintMeans(constraint: string, refusal: Refusal): void {
  constraintProblems.set(constraint, refusal);
}

interface PgError {
  code?: string;
  constraint?: string;
}

const unavailable = (seconds: number) => new Refusal('unavailable', { seconds });

/** SQLSTATE classes: 08 connection, 53 resources, 57 operator; 40 asks to try again. */
function ofDatabase({ code = '', constraint }: PgError): Refusal | undefined {
  if (code === '23505' || code === '23503' || code === '23P01' || code === '23514') {
    return constraintProblems.get(constraint ?? '') ?? new Refusal('conflict');
  }
  if (code === '42501') return new Refusal('forbidden');
  if (code.startsWith('40')) return unavailable(1);
  if (/^(08|53|57)/u.test(code)) return unavailable(2);
  return undefined;
}

const connectionTrouble =
  /timeout exceeded when trying to connect|Connection terminated|ECONNREFUSED|ECONNRESET|EPIPE|not queryable|Query read timeout|Client has encountered a connection error/u;

/** Any error as a refusal of the catalogue: a total map. What is not known is `internal`, and is logged by the caller. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const cause = (error as { driverError?: unknown }).driverError ?? error;
  const known = ofDatabase(cause as PgError);
  if (known) return known;
  return connectionTrouble.test(String((cause as Error).message))
    ? unavailable(2)
    : new Refusal('internal');
}

/** The refusal as RFC 9457 problem details in the caller's language. */
export function problemBody(refusal: Refusal, language: Language, traceId: string): ProblemBody {
  const code: ProblemCode = refusal.code;
  const spec = problems[code];
  const params = { traceId, ...refusal.params };
  return {
    type: `/problems/${code}`,
    title: spec.title[language],
    status: spec.status,
    detail: fill(spec.detail[language], params),
    traceId,
    ...(refusal.faults.length > 0 && {
      errors: refusal.faults.map((f) => ({
        pointer: f.pointer,
        code: f.code,
        detail: fill(fieldProblems[f.code][language], f.params),
      })),
    }),
    ...(Object.keys(refusal.params).length > 0 && { params: { ...refusal.params } }),
  };
}
