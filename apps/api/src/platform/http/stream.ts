import { pipeline } from 'node:stream/promises';
import { PassThrough } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { to as copyTo } from 'pg-copy-streams';
import type { Actor } from '../actor.js';
import type { RequestContext } from '../audit/audit.js';
import type { UnitOfWork } from '../db/unit-of-work.js';
import { byteOrderMark, type StreamMedia } from './negotiation.js';

/** A set sent row by row: SQL text without parameters; filters are literals made by `pg`'s escaping. */
export interface Stream {
  readonly sql: string;
  /** SQL of the set for CSV, where typed text must not reach a spreadsheet as a formula. */
  readonly csv?: string;
  readonly criterion: string;
  readonly fileName: string;
}

/**
 * SQL of the COPY. NDJSON uses CSV with a quote and a delimiter that JSON text never contains, because text
 * format would escape backslashes.
 */
const copyText = ({ sql, csv = sql }: Stream, media: StreamMedia): string =>
  media === 'text/csv'
    ? `copy (${csv}) to stdout with (format csv, header true)`
    : `copy (select row_to_json(r) from (${sql}) r) to stdout with (format csv, quote e'\\x01', delimiter e'\\x02')`;

/** Sends a whole set in constant memory, as the actor. The audit entry, with its criterion, is durable first. */
export async function sendStream(
  uow: UnitOfWork,
  reply: FastifyReply,
  { actor, context }: { readonly actor: Actor; readonly context: RequestContext },
  stream: Stream,
  media: StreamMedia,
  marked: boolean,
): Promise<FastifyReply> {
  const client = await uow.openStream(actor);
  try {
    await uow.audited(actor, context, { criterion: stream.criterion });
    const out = new PassThrough();
    if (marked && media === 'text/csv') out.write(byteOrderMark);
    const copied = pipeline(client.query(copyTo(copyText(stream, media))), out);
    void copied.then(
      () =>
        client.query('commit').then(
          () => client.release(),
          (e: Error) => client.release(e),
        ),
      (error: Error) => client.release(error),
    );
    const extension = media === 'text/csv' ? 'csv' : 'ndjson';
    void reply
      .type(`${media}; charset=utf-8`)
      .header('content-disposition', `attachment; filename="${stream.fileName}.${extension}"`);
    return reply.send(out);
  } catch (error) {
    client.release(error as Error);
    throw error;
  }
}
