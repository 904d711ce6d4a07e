import { createHash } from 'node:crypto';
import type { EndpointSpec } from '@gza/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../actor.js';
import { ProblemError } from '../../errors.js';
import type { IdempotencyClaim, StoredAnswer } from '../../db/idempotency.js';
import type { Tx } from '../../db/unit-of-work.js';
import type { Call, Input } from './call.js';
import { sendStored } from './send.js';

function ifMatchOf(spec: EndpointSpec, request: FastifyRequest): number | undefined {
  if (!spec.ifMatch) return undefined;
  const header = request.headers['if-match'];
  if (header === undefined) throw new ProblemError('version-required');
  const match = /^(?:W\/)?"(\d{1,9})"$/u.exec(header);
  // Not one of our tags: it cannot match the present version.
  return match ? Number(match[1]) : -1;
}

function claimOf(
  spec: EndpointSpec,
  request: FastifyRequest,
  actor: Actor,
): IdempotencyClaim | undefined {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key === '') {
    if (actor.kind === 'client' && spec.method === 'POST')
      throw new ProblemError('idempotency-key-required');
    return undefined;
  }
  if (key.length > 200)
    throw new ProblemError('invalid-request', {}, [
      { pointer: 'Idempotency-Key', code: 'maxLength', params: { limit: 200 } },
    ]);
  const fingerprint = createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest('hex');
  return { key, fingerprint };
}

/**
 * Runs the work of a change or an answer in its unit of work. The idempotency record is checked before
 * If-Match, so that a retry after a lost response is replayed.
 */
export async function serveWork(
  call: Call,
  work: (tx: Tx, input: Input<EndpointSpec>) => Promise<StoredAnswer>,
): Promise<FastifyReply> {
  const { spec, request, reply, actor } = call;
  const idempotency = claimOf(spec, request, actor);
  const result = await call.uow.run(
    actor,
    call.context,
    (tx) => work(tx, { ...call.input, ifMatch: ifMatchOf(spec, request) } as Input<EndpointSpec>),
    { ...(idempotency && { idempotency }), answer: (stored) => stored },
  );
  if (result.kind === 'done') return sendStored(reply, result.value);
  return sendStored(reply.header('idempotent-replay', 'true'), result.answer);
}
