import { randomUUID } from 'node:crypto';
import { endpoints, uuidPattern, type AuditOperation, type EndpointSpec } from '@gza/contract';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AuditDetails } from '../audit/audit.js';
import type { UnitOfWork } from '../db/unit-of-work.js';
import { DisclosingProblemError, notFound, ProblemError } from '../errors.js';
import { languageOf } from './negotiation.js';
import { withOauthError } from './oauth-error.js';
import { problemBody, toProblemError, unmappedConstraint } from './problem-answer.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Operation id in the endpoint table. */
    endpoint?: string;
    audit?: AuditOperation;
  }
}

/** Returns the trace id of a W3C `traceparent`, or a new one. */
export function traceIdOf(request: FastifyRequest['raw']): string {
  const match = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/u.exec(
    String(request.headers['traceparent'] ?? ''),
  );
  return match?.[1] ?? randomUUID().replaceAll('-', '');
}

/** Problems of the errors of Fastify itself, by their documented codes. */
const byFastifyCode: Record<string, (request: FastifyRequest) => ProblemError> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ({ routeOptions }) => {
    const spec = (endpoints as Partial<Record<string, EndpointSpec>>)[
      routeOptions.config.endpoint ?? ''
    ];
    return new ProblemError('unsupported-media-type', {
      media: spec?.bodyMedia ?? 'application/json',
    });
  },
  FST_ERR_CTP_BODY_TOO_LARGE: (request) =>
    new ProblemError('body-too-large', { limit: request.routeOptions.bodyLimit ?? 0 }),
  FST_ERR_CTP_INVALID_JSON_BODY: () => new ProblemError('malformed-body', { media: 'JSON' }),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => new ProblemError('malformed-body', { media: 'JSON' }),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => new ProblemError('malformed-body', { media: 'JSON' }),
};

/** Answers requests that have no route (a malformed address, an over-long parameter); they name no record. */
export function refuseUnroutable(
  _error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const language = languageOf(request);
  const body = problemBody(notFound(), language, request.id);
  void reply
    .code(body.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(body));
}

/** The people of whom a refusal tells. */
const toldBy = (error: ProblemError): AuditDetails =>
  error instanceof DisclosingProblemError ? { subjects: [...error.subjects] } : {};

/** The record that a request names in its path; a person is the subject of the refusal. */
function recordOf(request: FastifyRequest): AuditDetails {
  const params = request.params as Readonly<Record<string, string>> | undefined;
  if (!params || Object.keys(params).length === 0) return {};
  const path = request.url.split('?')[0] ?? '';
  const id = params['id'] ?? '';
  const person = path.startsWith('/api/v1/beneficiaries/') && uuidPattern.test(id);
  return { criterion: path.slice(0, 500), ...(person && { subjects: [id] }) };
}

function problemErrorOf(error: FastifyError, request: FastifyRequest): ProblemError {
  if (error instanceof ProblemError) return error;
  const known = byFastifyCode[error.code]?.(request);
  if (known) return known;
  if (error instanceof SyntaxError && error.statusCode === 400)
    return new ProblemError('malformed-body', { media: 'JSON' });
  return toProblemError(error);
}

/** The scheme that a caller has to use, and whether the token that it sent is the cause (RFC 6750). */
function challengeOf(code: ProblemError['code'], { headers }: FastifyRequest): string | undefined {
  if (code === 'invalid-client') return 'Basic';
  if (code !== 'unauthenticated') return undefined;
  return headers.authorization === undefined ? 'Bearer' : 'Bearer error="invalid_token"';
}

/**
 * Gives every request an operation and a trace id. Every error is returned as a problem, and is audited where
 * the operation is.
 */
export function registerErrors(app: FastifyInstance, uow: UnitOfWork): void {
  app.addHook('onRequest', async (request) => {
    const { endpoint = 'unknown', audit = 'none' } = request.routeOptions.config;
    request.operation = { endpoint, operation: audit, traceId: request.id };
  });

  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    let problemError = problemErrorOf(error, request);
    if (problemError.code === 'internal') request.log.error({ err: error }, 'unexpected error');
    const constraint = unmappedConstraint(error);
    if (constraint !== undefined)
      request.log.warn({ constraint }, 'violated a constraint that no module maps to a problem');
    if (request.actor && request.operation) {
      try {
        const { actor, operation } = request;
        const details = { ...recordOf(request), ...toldBy(problemError) };
        await uow.refused(actor, operation, problemError.code, details);
      } catch (auditError) {
        request.log.error({ err: auditError }, 'refusal not audited');
        problemError = new ProblemError('unavailable', { seconds: 2 });
      }
    }
    request.problemCode = problemError.code;
    const problem = problemBody(problemError, languageOf(request), request.id);
    const forTokens = request.operation?.endpoint === 'issueToken';
    const body = forTokens
      ? withOauthError(
          problem,
          problemError.code,
          problemBody(problemError, 'en', request.id).detail,
        )
      : problem;
    const challenge = challengeOf(problemError.code, request);
    if (challenge) void reply.header('www-authenticate', challenge);
    const seconds = problemError.params['seconds'];
    if (seconds !== undefined) void reply.header('retry-after', String(seconds));
    if (problemError.code === 'method-not-allowed')
      void reply.header('allow', [problemError.params['allowed']].flat().join(', '));
    if (problemError.code === 'stale-version')
      void reply.header('etag', `"${String(problemError.params['current'])}"`);
    return reply
      .code(body.status)
      .type(`application/${forTokens ? 'json' : 'problem+json'}; charset=utf-8`)
      .send(JSON.stringify(body));
  });
}
