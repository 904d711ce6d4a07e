import type { EndpointSpec } from '@gza/contract';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../actor.js';
import type { Statement, ViewRow } from '../../db/statement.js';
import type { StoredAnswer } from '../../db/idempotency.js';
import type { Tx } from '../../db/unit-of-work.js';
import { notFound } from '../../errors.js';
import type { Call, Input } from './call.js';
import { answerOfRow } from './send.js';
import { serveWork } from './work.js';

/** Result of a command: the id of the record to show, optionally with its view. */
export interface Done {
  readonly id: string;
  /** View of the record, when the statement that changed it has already built it. */
  readonly row?: ViewRow;
}

export interface ChangeHandler<E extends EndpointSpec> {
  readonly kind: 'change';
  readonly run: (tx: Tx, input: Input<E>) => Promise<Done | void>;
  /** Shows the changed record in the same transaction; absent for an empty response. */
  readonly show?: (id: string, actor: Actor) => Statement<ViewRow>;
}

/** Handler that changes something; the response is the record's view. */
export const change = <E extends EndpointSpec>(
  run: ChangeHandler<E>['run'],
  show?: ChangeHandler<E>['show'],
): ChangeHandler<E> => (show ? { kind: 'change', run, show } : { kind: 'change', run });

/** Runs the command, then shows the record. */
async function runChange(
  handler: ChangeHandler<EndpointSpec>,
  call: Call,
  tx: Tx,
  input: Input<EndpointSpec>,
): Promise<StoredAnswer> {
  const done = await handler.run(tx, input);
  if (!handler.show || !done) return answerOfRow(call, undefined);
  const row = done.row ?? (await tx.row(handler.show(done.id, tx.actor)));
  if (!row?.body) throw notFound();
  if (tx.context.operation !== 'none')
    tx.auditAnswer({ subjects: row.subjects ?? [], recipientId: row.recipient ?? null });
  return answerOfRow(call, row, done.id);
}

export const serveChange = (
  handler: ChangeHandler<EndpointSpec>,
  call: Call,
): Promise<FastifyReply> => serveWork(call, (tx, input) => runChange(handler, call, tx, input));
