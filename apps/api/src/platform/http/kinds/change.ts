import type { EndpointSpec, Language } from '@gza/contract';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../actor.js';
import type { Statement, ViewRow } from '../../db/statement.js';
import type { KeptResult } from '../../db/idempotency.js';
import type { Tx } from '../../db/unit-of-work.js';
import { notFound } from '../../errors.js';
import { languageOf } from '../negotiation.js';
import type { Call, Input } from './call.js';
import { answerOfRow } from './send.js';
import { serveWork, type Worked } from './work.js';

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
  /** Adds texts in the caller's language that the database does not have. */
  readonly present?: (body: string, language: Language) => string;
}

/** Handler that changes something; the response is the record's view. */
export const change = <E extends EndpointSpec>(
  run: ChangeHandler<E>['run'],
  show?: ChangeHandler<E>['show'],
  present?: ChangeHandler<E>['present'],
): ChangeHandler<E> => ({
  kind: 'change',
  run,
  ...(show && { show }),
  ...(present && { present }),
});

/** Builds the answer with the record, and audits the persons in it. */
function shown(
  handler: ChangeHandler<EndpointSpec>,
  call: Call,
  tx: Tx,
  row: ViewRow | undefined,
  id: string,
): Worked {
  if (!row?.body) throw notFound();
  if (tx.context.operation !== 'none')
    tx.auditAnswer({ subjects: row.subjects ?? [], recipientId: row.recipient ?? null });
  const body = handler.present?.(row.body, languageOf(call.request)) ?? row.body;
  return { answer: answerOfRow(call, { ...row, body }, id), recordId: id };
}

/** Runs the command, then shows the record. */
async function runChange(
  handler: ChangeHandler<EndpointSpec>,
  call: Call,
  tx: Tx,
  input: Input<EndpointSpec>,
): Promise<Worked> {
  const done = await handler.run(tx, input);
  if (!handler.show || !done) return { answer: answerOfRow(call, undefined), recordId: null };
  const row = done.row ?? (await tx.row(handler.show(done.id, tx.actor)));
  return shown(handler, call, tx, row, done.id);
}

/** Shows the record of an earlier request as it is now, to the caller of now: 404 where it is gone. */
async function repeatChange(
  handler: ChangeHandler<EndpointSpec>,
  call: Call,
  tx: Tx,
  { recordId }: KeptResult,
): Promise<Worked> {
  if (!handler.show || recordId === null) {
    if (tx.context.operation !== 'none') tx.audit({});
    return { answer: answerOfRow(call, undefined), recordId: null };
  }
  return shown(handler, call, tx, await tx.row(handler.show(recordId, tx.actor)), recordId);
}

/** Whether the record that a request has shown exists in the same version for its caller. */
async function isUnchanged(
  { show }: ChangeHandler<EndpointSpec>,
  tx: Tx,
  { recordId, version }: KeptResult,
): Promise<boolean> {
  const row = show && recordId !== null && (await tx.row(show(recordId, tx.actor)));
  return Boolean(row && row.body !== null && (row.version ?? null) === version);
}

export const serveChange = (
  handler: ChangeHandler<EndpointSpec>,
  call: Call,
): Promise<FastifyReply> =>
  serveWork(call, (tx, input) => runChange(handler, call, tx, input), {
    repeat: (tx, result) => repeatChange(handler, call, tx, result),
    isUnchanged: (tx, result) => isUnchanged(handler, tx, result),
  });
