import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../errors.js';

/** The cursor at the end of a page: the last member of the object, so that no text of an item matches. */
const cursorAtEnd = /("nextCursor"\s*:\s*")([\w-]+)("\})$/u;

/** What a cursor is made for: a list, of one record, in one order and with one set of filters. */
export function purposeOfCursor(operation: string, params: unknown, query: unknown): string {
  const question = Object.entries({ ...(query as object) })
    .filter(([name]) => name !== 'limit' && name !== 'cursor')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `cursor of ${operation} ${JSON.stringify([params ?? {}, question])}`;
}

const purposeOf = ({ operation, params, query }: FastifyRequest): string =>
  purposeOfCursor(operation?.endpoint ?? 'unknown', params, query);

/**
 * Seals the cursor of a page. A cursor holds the sort key and the id of the last row, and an id is the one
 * thing that the row of a pseudonymised list does not show.
 */
export const sealCursor = (body: string, request: FastifyRequest): string =>
  body.replace(
    cursorAtEnd,
    (_, before: string, cursor: string, after: string) =>
      before +
      request.server.keys.seal(purposeOf(request), Buffer.from(cursor, 'base64url')) +
      after,
  );

/** Returns the query with its cursor opened. Throws for one that this list did not make for this question. */
export function openCursor<Q>(query: Q, request: FastifyRequest): Q {
  const { cursor } = (query ?? {}) as { cursor?: string };
  if (cursor === undefined) return query;
  const opened = request.server.keys.unseal(purposeOf(request), cursor);
  if (!opened)
    throw new ProblemError('invalid-request', {}, [{ pointer: '/cursor', code: 'cursor' }]);
  return { ...query, cursor: opened.toString('base64url') };
}
