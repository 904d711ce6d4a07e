import type { EndpointSpec } from '@gza/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StoredAnswer } from '../../db/idempotency.js';
import type { ViewRow } from '../../db/unit-of-work.js';
import type { Call } from './call.js';

const json = 'application/json; charset=utf-8';

const locationOf = (spec: EndpointSpec, id: string, request: FastifyRequest): string =>
  spec.location?.replace('{id}', id) ?? `${request.url.split('?')[0]}/${id}`;

/** Builds the response that shows a record; its version becomes the ETag. */
export function answerOfRow(
  { spec, request }: Pick<Call, 'spec' | 'request'>,
  row: ViewRow | undefined,
  id?: string,
): StoredAnswer {
  const status = spec.status ?? 200;
  if (!row) return { status: spec.answer ? status : 204, body: null, headers: {} };
  return {
    status,
    body: row.body,
    headers: {
      ...(row.version !== undefined && row.version !== null && { etag: `"${row.version}"` }),
      ...(status === 201 && id && { location: locationOf(spec, id, request) }),
    },
  };
}

export function sendStored(reply: FastifyReply, stored: StoredAnswer): FastifyReply {
  void reply.code(stored.status).headers(stored.headers);
  return stored.body === null ? reply.send() : reply.type(json).send(stored.body);
}

export const sendJson = (reply: FastifyReply, body: object): FastifyReply =>
  reply.type(json).send(JSON.stringify(body));
