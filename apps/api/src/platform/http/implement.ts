import { mayCall, rolesWith, type EndpointSpec, type EndpointTable } from '@gza/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { figureReader, type Actor } from '../actor.js';
import type { RequestContext } from '../audit/audit.js';
import { ProblemError } from '../errors.js';
import type { UnitOfWork } from '../db/unit-of-work.js';
import type { Handler, Handlers, Input } from './handlers.js';
import { serveAnswer } from './kinds/answer.js';
import type { Call } from './kinds/call.js';
import { serveChange } from './kinds/change.js';
import { serveDownload } from './kinds/download.js';
import { serveList } from './kinds/list.js';
import { serveRaw } from './kinds/raw.js';
import { serveTable } from './kinds/table.js';
import { serveUpload } from './kinds/upload.js';
import { serveView } from './kinds/view.js';
import { streamMedia } from './negotiation.js';
import { openCursor } from './sealed-cursors.js';
import type { Files } from '../files/files.js';
import type { InstallationKeys } from '../installation-keys.js';
import { acceptedFor } from './media-types.js';
import { problemOfMovedPerson } from './moved-person.js';
import { createValidators, validateRequest } from './validation.js';

declare module 'fastify' {
  interface FastifyInstance {
    keys: InstallationKeys;
    files: Files;
  }
  interface FastifyRequest {
    /** Actor of the request; undefined on public endpoints without a token. The auth plugin sets it. */
    actor?: Actor;
    /** Context of this request for the audit and the log. */
    operation?: RequestContext;
  }
}

/** Rejects a body of another media type than the endpoint's, even if a parser for it exists. */
function checkMedia(spec: EndpointSpec, request: FastifyRequest): void {
  const sent = request.headers['content-type'];
  if (sent === undefined || request.body === undefined || request.body === null) return;
  const media = spec.bodyMedia ?? 'application/json';
  if (!acceptedFor(media).includes(sent.split(';')[0]?.trim().toLowerCase() ?? ''))
    throw new ProblemError('unsupported-media-type', { media });
}

/** Checks whether the caller may call the operation at all; policies and the database check records later. */
function admit(spec: EndpointSpec, actor: Actor | undefined): void {
  if ('public' in spec.access) return;
  if (!actor) throw new ProblemError('unauthenticated');
  const scopes = actor.kind === 'client' ? actor.scopes : [];
  if (actor.role === 'system' || !mayCall(spec.access, actor.role, scopes))
    throw new ProblemError('forbidden');
}

function serveKind(
  handler: Exclude<Handler<EndpointSpec>, { kind: 'raw' }>,
  call: Call,
): Promise<FastifyReply> {
  switch (handler.kind) {
    case 'view':
      return serveView(handler, call);
    case 'list':
      return serveList(handler, call);
    case 'table':
      return serveTable(handler, call);
    case 'change':
      return serveChange(handler, call);
    case 'answer':
      return serveAnswer(handler, call);
    case 'upload':
      return serveUpload(handler, call);
    case 'download':
      return serveDownload(handler, call);
  }
}

function serve(uow: UnitOfWork, spec: EndpointSpec, handler: Handler<EndpointSpec>) {
  const validators = createValidators(spec);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { actor, params, query } = request;
    // A file is a stream, which its handler reads.
    const body = handler.kind === 'upload' ? undefined : request.body;
    const context = request.operation as RequestContext;
    admit(spec, actor);
    checkMedia(spec, request);
    // A file is sent as it is, whatever its reader would rather have.
    if (handler.kind !== 'raw' && handler.kind !== 'download') streamMedia(spec, request);
    validateRequest(validators, params, query, body);
    const input = {
      params,
      query: openCursor(query, request),
      body,
      ifMatch: undefined,
    } as Input<EndpointSpec>;
    if (handler.kind === 'raw')
      return serveRaw(handler, spec, { input, actor, context, request, reply, uow });
    if (!actor) throw new ProblemError('unauthenticated');
    const reader = 'counts' in handler && handler.counts ? figureReader(actor) : actor;
    try {
      return await serveKind(handler, {
        spec,
        input,
        actor: reader,
        context,
        request,
        reply,
        uow,
      });
    } catch (error) {
      throw await problemOfMovedPerson(error, { spec, input, actor, context, uow });
    }
  };
}

/**
 * Serves every endpoint of a table with its handler. Throws at start when an endpoint has no access rule. The
 * table types the handlers: a missing one does not compile.
 */
export function implement<T extends EndpointTable>(
  app: FastifyInstance,
  uow: UnitOfWork,
  table: T,
  handlers: Handlers<T>,
): void {
  for (const [id, spec] of Object.entries(table)) {
    if (
      spec.access === undefined ||
      (!('public' in spec.access) && rolesWith(spec.access.permission).length === 0)
    ) {
      throw new Error(
        `Endpoint ${id} has no access rule: add \`access\` to it in packages/contract.`,
      );
    }
    const handler = handlers[id] as unknown as Handler<EndpointSpec> | undefined;
    if (!handler) throw new Error(`Endpoint ${id} has no handler.`);
    app.route({
      method: spec.method,
      url: spec.path.replace(/\{(\w+)\}/gu, ':$1'),
      config: { endpoint: id, audit: spec.audit },
      handler: serve(uow, spec, handler),
    });
  }
}
