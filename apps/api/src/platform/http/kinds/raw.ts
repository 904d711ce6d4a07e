import type { AnswerOf, EndpointSpec } from '@gza/contract';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../actor.js';
import type { Call } from './call.js';

/** Call of an endpoint that checks the caller itself. */
export type RawCall<E extends EndpointSpec = EndpointSpec> = Omit<Call<E>, 'actor' | 'spec'> & {
  readonly actor: Actor | undefined;
};

export interface RawHandler<E extends EndpointSpec> {
  readonly kind: 'raw';
  readonly run: (call: RawCall<E>) => Promise<AnswerOf<E> | void>;
}

/** Handler of the few endpoints that concern HTTP itself (cookies, health). */
export const raw = <E extends EndpointSpec>(run: RawHandler<E>['run']): RawHandler<E> => ({
  kind: 'raw',
  run,
});

export async function serveRaw(
  handler: RawHandler<EndpointSpec>,
  spec: EndpointSpec,
  call: RawCall,
): Promise<FastifyReply> {
  const result = await handler.run(call);
  return call.reply.sent ? call.reply : call.reply.code(spec.status ?? 200).send(result);
}
