import type { EndpointSpec } from '@gza/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KeptResult } from '../../db/idempotency.js';
import type { ViewRow } from '../../db/unit-of-work.js';
import { sealCursor } from '../sealed-cursors.js';
import { etagOf, isKnown, versionOfTag } from '../validators-of-answers.js';
import type { Call } from './call.js';

const json = 'application/json; charset=utf-8';

/** An answer before it is sent. */
export interface Answer {
  readonly status: number;
  readonly body: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Path of what was created. */
export const locationOf = (spec: EndpointSpec, id: string, request: FastifyRequest): string =>
  spec.location?.replace('{id}', id) ?? `${request.url.split('?')[0]}/${id}`;

/** Builds the response that shows a record; its version and content become the ETag. */
export function answerOfRow(
  { spec, request }: Pick<Call, 'spec' | 'request'>,
  row: ViewRow | undefined,
  id?: string,
): Answer {
  const status = spec.status ?? 200;
  if (!row) return { status: spec.answer ? status : 204, body: null, headers: {} };
  return {
    status,
    body: row.body && spec.query ? sealCursor(row.body, request) : row.body,
    headers: {
      ...(row.body !== null && { etag: etagOf(row.version, row.body) }),
      ...(status === 201 && id && { location: locationOf(spec, id, request) }),
    },
  };
}

/** What the store of idempotency keys keeps of an answer. */
export const keptResultOf = (
  { context }: Pick<Call, 'context'>,
  { status, headers }: Answer,
  recordId: string | null,
): KeptResult => ({
  operation: context.endpoint,
  recordId,
  status,
  version: versionOfTag(headers['etag'] ?? '') ?? null,
});

export function sendAnswer(reply: FastifyReply, answer: Answer): FastifyReply {
  void reply.code(answer.status).headers(answer.headers);
  if (answer.status === 200 && isKnown(reply.request, answer.headers['etag']))
    return reply.code(304).send();
  return answer.body === null ? reply.send() : reply.type(json).send(answer.body);
}

export function sendJson(reply: FastifyReply, content: object): FastifyReply {
  const body = JSON.stringify(content);
  return sendAnswer(reply, { status: 200, body, headers: { etag: etagOf(undefined, body) } });
}
