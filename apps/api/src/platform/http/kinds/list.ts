import type { EndpointSpec } from '@gza/contract';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../actor.js';
import type { Statement, ViewRow } from '../../db/statement.js';
import { streamMedia, wantsByteOrderMark } from '../negotiation.js';
import { sendStream, type Stream } from '../stream.js';
import type { Call, Input } from './call.js';
import { answerOfRow, sendAnswer } from './send.js';

export interface ListHandler<E extends EndpointSpec> {
  readonly kind: 'list';
  readonly statement: (input: Input<E>, actor: Actor, now: Date) => Statement<ViewRow>;
  readonly stream: (input: Input<E>, actor: Actor, now: Date) => Stream;
  /** Runs on the connection of figures. */
  readonly counts?: true;
}

/** Handler of a list that is also offered as a CSV and NDJSON stream. */
export const list = <E extends EndpointSpec>(
  statement: ListHandler<E>['statement'],
  stream: ListHandler<E>['stream'],
): ListHandler<E> => ({ kind: 'list', statement, stream });

export async function serveList(
  handler: ListHandler<EndpointSpec>,
  call: Call,
): Promise<FastifyReply> {
  const { input, actor, context, reply, uow } = call;
  const media = streamMedia(call.spec, call.request);
  if (media)
    return sendStream(
      uow,
      reply,
      { actor, context },
      handler.stream(input, actor, uow.now()),
      media,
      wantsByteOrderMark(input.query),
    );
  const row = await uow.view(actor, context, handler.statement(input, actor, uow.now()));
  return sendAnswer(reply, answerOfRow(call, row));
}
