import type { AnswerOf, EndpointSpec } from '@gza/contract';
import type { FastifyReply } from 'fastify';
import type { Tx } from '../../db/unit-of-work.js';
import { notFound } from '../../errors.js';
import { streamMedia, wantsByteOrderMark } from '../negotiation.js';
import { sendTable, type Table } from '../table.js';
import type { Call, Input } from './call.js';
import { sendJson } from './send.js';

export interface TableHandler<E extends EndpointSpec> {
  readonly kind: 'table';
  readonly run: (tx: Tx, input: Input<E>) => Promise<AnswerOf<E>>;
  readonly table: (answer: AnswerOf<E>, input: Input<E>) => Table;
  /** Runs on the connection of figures. */
  readonly counts?: true;
}

/**
 * Handler of a response computed in memory (figures after rules), also offered as a table of the same
 * numbers.
 */
export const table = <E extends EndpointSpec>(
  run: TableHandler<E>['run'],
  asTable: TableHandler<E>['table'],
): TableHandler<E> => ({ kind: 'table', run, table: asTable });

/** Computes the response once; the caller's media type decides only its format. */
export async function serveTable(
  handler: TableHandler<EndpointSpec>,
  call: Call,
): Promise<FastifyReply> {
  const { input, reply } = call;
  const media = streamMedia(call.spec, call.request);
  const result = await call.uow.run(
    call.actor,
    call.context,
    async (tx) => (await handler.run(tx, input)) as object | undefined,
  );
  if (result.value === undefined) throw notFound();
  return media
    ? sendTable(
        reply,
        handler.table(result.value as never, input),
        media,
        wantsByteOrderMark(input.query),
      )
    : sendJson(reply, result.value);
}
