import type { BodyOf, EndpointSpec, PathParams, QueryOf } from '@gza/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../actor.js';
import type { RequestContext } from '../../audit/audit.js';
import type { UnitOfWork } from '../../db/unit-of-work.js';
import type { ReceivedFile } from '../../files/files.js';

/** A validated request, typed by its endpoint. */
export interface Input<E extends EndpointSpec> {
  readonly params: PathParams<E>;
  readonly query: QueryOf<E>;
  readonly body: E extends { bodyMedia: 'text/csv' }
    ? string
    : E extends { bodyMedia: 'application/octet-stream' }
      ? ReceivedFile
      : BodyOf<E>;
  /** Version of `If-Match`; present when the endpoint asks for it. */
  readonly ifMatch: E extends { ifMatch: true } ? number : undefined;
}

/** One call of an endpoint: the checked request with the services that serve it. */
export interface Call<E extends EndpointSpec = EndpointSpec> {
  readonly spec: E;
  readonly input: Input<E>;
  readonly actor: Actor;
  readonly context: RequestContext;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly uow: UnitOfWork;
  /** What tells the body from another one, where the body itself is a stream. */
  readonly fingerprinted?: object;
}
