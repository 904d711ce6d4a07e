import type { EndpointSpec } from '@gza/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../actor.js';
import { localDateOf } from '../../calendar/local-date.js';
import { dateRangeErrors } from '../../date-rules.js';
import { invalid, ProblemError } from '../../errors.js';
import type { IdempotencyClaim, KeptResult } from '../../db/idempotency.js';
import type { Tx } from '../../db/unit-of-work.js';
import type { Call, Input } from './call.js';
import { versionOfTag } from '../validators-of-answers.js';
import { keptResultOf, sendAnswer, type Answer } from './send.js';

function ifMatchOf(spec: EndpointSpec, request: FastifyRequest): number | undefined {
  if (!spec.ifMatch) return undefined;
  const header = request.headers['if-match'];
  if (header === undefined) throw new ProblemError('version-required');
  // Not one of our tags: it cannot match the present version.
  return versionOfTag(header) ?? -1;
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
  const fingerprint = request.server.keys.digest(
    `${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`,
  );
  return { key, fingerprint };
}

/** The answer of a change with the record that it shows. */
export interface Worked {
  readonly answer: Answer;
  readonly recordId: string | null;
}

type Work = (tx: Tx, input: Input<EndpointSpec>) => Promise<Worked>;

/** Rejects dates outside their plausible range, before anything is read. */
function checkDateRanges({ body: dto }: EndpointSpec, body: unknown, now: Date): void {
  const errors = dto ? dateRangeErrors(dto, body, localDateOf(now)) : [];
  if (errors.length > 0) throw invalid(...errors);
}

/**
 * Runs the work of a change or an answer in its unit of work. The idempotency record is checked before
 * If-Match, so that a retry after a lost response is answered. `repeat` is the work of a retry; without it
 * the work may be done again.
 */
export async function serveWork(
  call: Call,
  work: Work,
  repeat?: (tx: Tx, result: KeptResult) => Promise<Worked>,
): Promise<FastifyReply> {
  const { spec, request, reply, actor } = call;
  const claim = claimOf(spec, request, actor);
  const { value } = await call.uow.run<Worked>(
    actor,
    call.context,
    (tx) => {
      checkDateRanges(spec, call.input.body, tx.now);
      return work(tx, { ...call.input, ifMatch: ifMatchOf(spec, request) } as Input<EndpointSpec>);
    },
    claim &&
      repeat && {
        claim,
        result: ({ answer, recordId }) => keptResultOf(call, answer, recordId),
        repeat: (tx, result) => {
          void reply.header('idempotent-replay', 'true');
          return repeat(tx, result);
        },
      },
  );
  return sendAnswer(reply, value.answer);
}
