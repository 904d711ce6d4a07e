import { createHash } from 'node:crypto';
import { mayCall, type EndpointSpec, type EndpointTable } from '@gza/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import type { RequestContext } from '../audit/audit.js';
import { notFound, ProblemError } from '../errors.js';
import type { IdempotencyClaim, StoredAnswer } from '../db/idempotency.js';
import type { Tx, UnitOfWork, ViewRow } from '../db/unit-of-work.js';
import type {
  AnswerHandler,
  ChangeHandler,
  Handler,
  Handlers,
  Input,
  TableHandler,
} from './handlers.js';
import { languageOf } from './language.js';
import { sendStream } from './stream.js';
import { streamMedia } from './stream-media.js';
import { sendTable } from './table.js';
import { validateRequest, compileValidators } from './validation.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; undefined on public endpoints without a token. Set by the auth plugin. */
    actor?: Actor;
    /** What the audit and the log say of this request. */
    operation?: RequestContext;
  }
}

const json = 'application/json; charset=utf-8';

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

const locationOf = (spec: EndpointSpec, id: string, request: FastifyRequest): string =>
  spec.location?.replace('{id}', id) ?? `${request.url.split('?')[0]}/${id}`;

function shown(
  spec: EndpointSpec,
  row: ViewRow | undefined,
  id: string | undefined,
  request: FastifyRequest,
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

function send(reply: FastifyReply, stored: StoredAnswer): FastifyReply {
  void reply.code(stored.status).headers(stored.headers);
  return stored.body === null ? reply.send() : reply.type(json).send(stored.body);
}

/** Runs the command, then shows the record; the record's version becomes the ETag. */
async function runChange(
  handler: ChangeHandler<EndpointSpec>,
  spec: EndpointSpec,
  tx: Tx,
  input: Input<EndpointSpec>,
  request: FastifyRequest,
): Promise<StoredAnswer> {
  const done = await handler.run(tx, input);
  if (!handler.show || !done) return shown(spec, undefined, undefined, request);
  const row = done.row ?? (await tx.row(handler.show(done.id, tx.actor)));
  if (!row?.body) throw notFound();
  if (tx.context.operation !== 'none')
    tx.audit({ subjects: row.subjects ?? [], recipientId: row.recipient ?? null });
  return shown(spec, row, done.id, request);
}

async function runAnswer(
  handler: AnswerHandler<EndpointSpec>,
  spec: EndpointSpec,
  tx: Tx,
  input: Input<EndpointSpec>,
): Promise<StoredAnswer> {
  const body = (await handler.run(tx, input)) as object | undefined;
  return {
    status: spec.status ?? (body === undefined ? 204 : 200),
    body: body === undefined ? null : JSON.stringify(body),
    headers: {},
  };
}

/** Computes once; the caller's medium only decides how the numbers are written. */
async function serveTable(
  uow: UnitOfWork,
  spec: EndpointSpec,
  handler: TableHandler<EndpointSpec>,
  input: Input<EndpointSpec>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const media = streamMedia(spec, request.headers.accept);
  const result = await uow.run(
    request.actor as Actor,
    request.operation as RequestContext,
    async (tx) => (await handler.run(tx, input)) as object | undefined,
  );
  if (result.kind !== 'done' || result.value === undefined) throw notFound();
  return media
    ? sendTable(reply, handler.table(result.value as never, input), media)
    : reply.type(json).send(JSON.stringify(result.value));
}

/** A body of another kind than the endpoint's is not looked into, even where a parser for it exists. */
function checkMedia(spec: EndpointSpec, request: FastifyRequest): void {
  const sent = request.headers['content-type'];
  if (sent === undefined || request.body === undefined || request.body === null) return;
  const media = spec.bodyMedia ?? 'application/json';
  if (sent.split(';')[0]?.trim().toLowerCase() !== media)
    throw new ProblemError('unsupported-media-type', { media });
}

/** Whether the caller may call the operation at all; records are judged later. */
function admit(spec: EndpointSpec, actor: Actor | undefined): void {
  if ('public' in spec.access) return;
  if (!actor) throw new ProblemError('unauthenticated');
  const scopes = actor.kind === 'client' ? actor.scopes : [];
  if (actor.role === 'system' || !mayCall(spec.access, actor.role, scopes))
    throw new ProblemError('forbidden');
}

function serve(uow: UnitOfWork, spec: EndpointSpec, handler: Handler<EndpointSpec>) {
  const validators = compileValidators(spec);
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { actor } = request;
    const context = request.operation as RequestContext;
    admit(spec, actor);
    checkMedia(spec, request);
    validateRequest(validators, request.params, request.query, request.body);
    const input = {
      params: request.params,
      query: request.query,
      body: request.body,
      ifMatch: undefined,
    } as Input<EndpointSpec>;
    if (handler.kind === 'raw') {
      const result = await handler.run({ input, actor, context, request, reply, uow });
      return reply.sent ? reply : reply.code(spec.status ?? 200).send(result);
    }
    if (!actor) throw new ProblemError('unauthenticated');
    if (handler.kind === 'view') {
      const row = await uow.view(actor, context, handler.statement(input, actor));
      if (handler.present && row.body)
        row.body = handler.present(row.body, languageOf(request.headers['accept-language']));
      return send(reply, shown(spec, row, undefined, request));
    }
    if (handler.kind === 'list') {
      const media = streamMedia(spec, request.headers.accept);
      if (media) return sendStream(uow, reply, actor, context, handler.stream(input, actor), media);
      return send(
        reply,
        shown(
          spec,
          await uow.view(actor, context, handler.statement(input, actor)),
          undefined,
          request,
        ),
      );
    }
    if (handler.kind === 'table') return serveTable(uow, spec, handler, input, request, reply);
    const idempotency = claimOf(spec, request, actor);
    // The idempotency record is looked at before If-Match, so that a retry of a lost answer is replayed.
    const result = await uow.run(
      actor,
      context,
      (tx) => {
        const full = { ...input, ifMatch: ifMatchOf(spec, request) } as Input<EndpointSpec>;
        return handler.kind === 'change'
          ? runChange(handler, spec, tx, full, request)
          : runAnswer(handler, spec, tx, full);
      },
      { ...(idempotency && { idempotency }), answer: (stored) => stored },
    );
    if (result.kind === 'done') return send(reply, result.value);
    return send(reply.header('idempotent-replay', 'true'), result.answer);
  };
}

/**
 * Serves every endpoint of a table with its handler. Refuses to boot when an endpoint has no access rule.
 * The handlers are typed by the table: a missing one does not compile.
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
      (!('public' in spec.access) && spec.access.roles.length === 0)
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
