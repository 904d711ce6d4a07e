import type { AnswerOf, EndpointSpec } from '@gza/contract';
import type { FastifyReply } from 'fastify';
import type { Tx } from '../../db/unit-of-work.js';
import { ProblemError } from '../../errors.js';
import type { Call, Input } from './call.js';
import { sealCursor } from '../sealed-cursors.js';
import { pageOfWholeList } from '../whole-list.js';
import { etagOf } from '../validators-of-answers.js';
import { locationOf } from './send.js';
import { serveWork } from './work.js';

export interface AnswerHandler<E extends EndpointSpec> {
  readonly kind: 'answer';
  readonly run: (tx: Tx, input: Input<E>) => Promise<AnswerOf<E>>;
  /** The answer contains a secret: it is sent once. */
  readonly once: boolean;
}

/**
 * Handler whose response is computed and not a stored record. A retry computes it again: the work reads, or
 * does nothing when it is repeated.
 */
export const answer = <E extends EndpointSpec>(run: AnswerHandler<E>['run']): AnswerHandler<E> => ({
  kind: 'answer',
  run,
  once: false,
});

/**
 * Handler whose response contains a new secret. The secret is stored nowhere, so a retry with the same key
 * creates no second one and says that the first was handed out.
 */
export const secretAnswer = <E extends EndpointSpec>(
  run: AnswerHandler<E>['run'],
): AnswerHandler<E> => ({ kind: 'answer', run, once: true });

/** A read has a tag of its content, and what was created an address. */
const headersOf = (
  { spec, request }: Call,
  status: number,
  text: string | null,
  { id, version }: { id?: string; version?: number } = {},
): Record<string, string> => ({
  ...((spec.method === 'GET' || spec.ifMatch) && text !== null && { etag: etagOf(version, text) }),
  ...(status === 201 && id !== undefined && { location: locationOf(spec, id, request) }),
});

/** The text of an answer; a list that is answered whole is cut into the page that was asked for. */
const textOf = ({ spec, request }: Call, { query }: Input<EndpointSpec>, body: object): string =>
  sealCursor(pageOfWholeList(spec, query, JSON.stringify(body)), request);

export const serveAnswer = (
  handler: AnswerHandler<EndpointSpec>,
  call: Call,
): Promise<FastifyReply> =>
  serveWork(
    call,
    async (tx, input) => {
      const body = (await handler.run(tx, input)) as { id?: string; version?: number } | undefined;
      const status = call.spec.status ?? (body === undefined ? 204 : 200);
      const text = body === undefined ? null : textOf(call, input, body);
      return {
        answer: { status, body: text, headers: headersOf(call, status, text, body) },
        recordId: body?.id ?? null,
      };
    },
    handler.once
      ? {
          repeat: async () => {
            throw new ProblemError('secret-handed-out');
          },
          isUnchanged: async () => true,
        }
      : undefined,
  );
