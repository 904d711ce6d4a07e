import { equalRequestSeconds, refusesEqual, type EndpointSpec } from '@gza/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../actor.js';
import { localDateOf } from '../../calendar/local-date.js';
import { dateRangeErrors } from '../../date-rules.js';
import { invalid, ProblemError } from '../../errors.js';
import type { IdempotencyClaim, KeptResult } from '../../db/idempotency.js';
import type { Tx } from '../../db/unit-of-work.js';
import { newId } from '../../new-id.js';
import type { Call, Input } from './call.js';
import { versionOfTag } from '../validators-of-answers.js';
import { keptResultOf, locationOf, sendAnswer, type Answer } from './send.js';

function ifMatchOf(spec: EndpointSpec, request: FastifyRequest): number | undefined {
  if (!spec.ifMatch) return undefined;
  const header = request.headers['if-match'];
  if (header === undefined) throw new ProblemError('version-required');
  // Not one of our tags: it cannot match the present version.
  return versionOfTag(header) ?? -1;
}

/** The key of a request; undefined where it has none. */
function keyOf(spec: EndpointSpec, request: FastifyRequest, actor: Actor): string | undefined {
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
  return key;
}

/**
 * The claim of a request with a key. A request that would record something twice is claimed without a key too,
 * under one that nobody else has.
 */
function claimOf({
  spec,
  context,
  request,
  actor,
  uow,
  fingerprinted,
}: Call): IdempotencyClaim | undefined {
  const key = keyOf(spec, request, actor);
  const once = refusesEqual(context.endpoint);
  if (key === undefined && !once) return undefined;
  const fingerprint = request.server.keys.digest(
    `${request.method} ${request.url}\n${JSON.stringify(fingerprinted ?? request.body ?? null)}`,
  );
  const at = (seconds: number) => new Date(uow.now().getTime() + seconds * 1000);
  const equalWithin = [at(-equalRequestSeconds), at(equalRequestSeconds)] as const;
  return { key: key ?? newId(), fingerprint, ...(once && { equalWithin }) };
}

/** The answer of a change with the record that it shows. */
export interface Worked {
  readonly answer: Answer;
  readonly recordId: string | null;
}

type Work = (tx: Tx, input: Input<EndpointSpec>) => Promise<Worked>;

/** What is done instead of the work, when an earlier request has done it. */
export interface Earlier {
  /** Answers a retry with the same key. */
  readonly repeat: (tx: Tx, result: KeptResult) => Promise<Worked>;
  /** Whether the record of an equal request is as that request left it; otherwise a second one is meant. */
  readonly isUnchanged: (tx: Tx, result: KeptResult) => Promise<boolean>;
}

/** Rejects dates outside their plausible range, before anything is read. */
function checkDateRanges({ body: dto }: EndpointSpec, body: unknown, now: Date): void {
  const errors = dto ? dateRangeErrors(dto, body, localDateOf(now)) : [];
  if (errors.length > 0) throw invalid(...errors);
}

/**
 * Runs the work of a change or an answer in its unit of work. The idempotency record is checked before
 * If-Match, so that a retry after a lost response is answered. Without `earlier` the work may be done again.
 *
 * An equal request of the same caller a moment ago refuses this one with `just-recorded`, after the rules of the
 * command itself: where they refuse it too, they say more.
 */
export async function serveWork(call: Call, work: Work, earlier?: Earlier): Promise<FastifyReply> {
  const { spec, request, reply, actor } = call;
  const claim = claimOf(call);
  const { value } = await call.uow.run<Worked>(
    actor,
    call.context,
    async (tx, equal) => {
      checkDateRanges(spec, call.input.body, tx.now);
      const twice = equal && (await earlier?.isUnchanged(tx, equal)) ? equal.recordId : null;
      const input = { ...call.input, ifMatch: ifMatchOf(spec, request) } as Input<EndpointSpec>;
      const worked = await work(tx, input);
      if (twice !== null)
        throw new ProblemError('just-recorded', {
          id: twice,
          location: locationOf(spec, twice, request),
        });
      return worked;
    },
    claim &&
      earlier && {
        claim,
        result: ({ answer, recordId }) => keptResultOf(call, answer, recordId),
        repeat: (tx, result) => {
          void reply.header('idempotent-replay', 'true');
          return earlier.repeat(tx, result);
        },
      },
  );
  return sendAnswer(reply, value.answer);
}
