import type { EndpointSpec, Language } from '@gza/contract';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../actor.js';
import type { Statement, ViewRow } from '../../db/statement.js';
import { languageOf } from '../negotiation.js';
import { pageOfWholeList } from '../whole-list.js';
import type { Call, Input } from './call.js';
import { answerOfRow, sendAnswer } from './send.js';

export interface ViewHandler<E extends EndpointSpec> {
  readonly kind: 'view';
  readonly statement: (input: Input<E>, actor: Actor) => Statement<ViewRow>;
  /**
   * Translates the response into the caller's language, where it contains texts that the database does not
   * have.
   */
  readonly present?: (body: string, language: Language) => string;
}

/** Handler with one statement that builds the whole response. */
export const view = <E extends EndpointSpec>(
  statement: ViewHandler<E>['statement'],
  present?: ViewHandler<E>['present'],
): ViewHandler<E> => ({ kind: 'view', statement, ...(present && { present }) });

export async function serveView(
  handler: ViewHandler<EndpointSpec>,
  call: Call,
): Promise<FastifyReply> {
  const { input, actor, context, request, reply } = call;
  const row = await call.uow.view(actor, context, handler.statement(input, actor));
  if (handler.present && row.body) row.body = handler.present(row.body, languageOf(request));
  if (row.body) row.body = pageOfWholeList(call.spec, input.query, row.body);
  return sendAnswer(reply, answerOfRow(call, row));
}
