import { ProblemError } from '../errors.js';

/** Failure as the operator sees it, without any data of a record. */
export interface Failure {
  /** SQLSTATE, problem code or class of the error. */
  readonly code: string;
  readonly message: string;
}

interface DatabaseError {
  readonly code: string;
  readonly message: string;
  readonly schema?: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  /** Context of the error: function and line. */
  readonly where?: string;
}

const sqlState = /^[0-9A-Z]{5}$/u;

const isDatabaseError = (error: unknown): error is DatabaseError =>
  error instanceof Error &&
  'severity' in error &&
  sqlState.test(String((error as { code?: unknown }).code));

/**
 * Returns the message of the database without its values. PostgreSQL quotes values and names alike; names
 * that the error has in separate fields are kept, all other quoted text, numbers, and words in other than
 * Latin letters are removed.
 */
export function withoutValues(message: string, names: readonly (string | undefined)[]): string {
  const known = new Set(names);
  return message
    .replaceAll(/"([^"]*)"|'([^']*)'/gu, (quoted: string, double?: string) =>
      double !== undefined && known.has(double) ? quoted : '…',
    )
    .replaceAll(/[^\x20-\x7E…]+/gu, '…')
    .replaceAll(/(?<![A-Za-z_"])\d[\d.:,/+-]*/gu, '…')
    .replaceAll(/…(?:\s*…)+/gu, '…')
    .slice(0, 300);
}

/** Returns function and line of an error that a function raised: its message may contain anything. */
function raisedIn(where = ''): string {
  const place = /PL\/pgSQL function ([\w.]+)\([^)]*\) line (\d+)/u.exec(where);
  return place ? `raised in ${place[1]}, line ${place[2]}` : 'raised in a function';
}

/**
 * Returns the place in the product where an error was thrown: file and line of the first frame outside of the
 * packages.
 */
function placeOf({ stack = '' }: Error): string {
  const frame = stack
    .split('\n')
    .find((line) => line.trimStart().startsWith('at ') && !/node_modules|node:/u.test(line));
  const place = /([\w.-]+\/[\w.-]+:\d+):\d+\)?$/u.exec(frame?.trim() ?? '')?.[1];
  return place ? `thrown at ${place}` : 'thrown at an unknown place';
}

/** Returns an error of a handler as the operator sees it. */
export function failureOf(error: unknown): Failure {
  const cause = (error as { driverError?: unknown } | null)?.driverError ?? error;
  if (cause instanceof ProblemError)
    return { code: cause.code, message: `refused, ${placeOf(cause)}` };
  if (isDatabaseError(cause)) {
    const { code, message, schema, table, column, constraint, where } = cause;
    if (code.startsWith('P0')) return { code, message: raisedIn(where) };
    return { code, message: withoutValues(message, [schema, table, column, constraint]) };
  }
  if (cause instanceof Error) {
    const { code } = cause as { code?: unknown };
    const name = typeof code === 'string' && /^[A-Z_]{3,40}$/u.test(code) ? code : cause.name;
    return { code: name, message: placeOf(cause) };
  }
  return { code: 'unknown', message: 'something other than an error was thrown' };
}
