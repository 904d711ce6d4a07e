import type { AnswerOf, EndpointSpec } from '@gza/contract';
import type { FastifyReply } from 'fastify';
import type { Tx } from '../../db/unit-of-work.js';
import type { Call, Input } from './call.js';
import { serveWork } from './work.js';

export interface AnswerHandler<E extends EndpointSpec> {
  readonly kind: 'answer';
  readonly run: (tx: Tx, input: Input<E>) => Promise<AnswerOf<E>>;
}

/** Handler whose response is not a stored record (a secret shown once, a search that is audited by hand). */
export const answer = <E extends EndpointSpec>(run: AnswerHandler<E>['run']): AnswerHandler<E> => ({
  kind: 'answer',
  run,
});

export const serveAnswer = (
  handler: AnswerHandler<EndpointSpec>,
  call: Call,
): Promise<FastifyReply> =>
  serveWork(call, async (tx, input) => {
    const body = (await handler.run(tx, input)) as object | undefined;
    return {
      status: call.spec.status ?? (body === undefined ? 204 : 200),
      body: body === undefined ? null : JSON.stringify(body),
      headers: {},
    };
  });
