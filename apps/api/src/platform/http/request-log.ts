import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import type { ProblemCode } from '@gza/contract';

declare module 'fastify' {
  interface FastifyRequest {
    /** The problem that the request was answered with. */
    problemCode?: ProblemCode;
  }
}

/**
 * One line for each request, when it is answered: operation, status, problem code, role of the actor,
 * milliseconds, and the trace id that answers carry too. An operator sees refused and slow requests by it.
 * Addresses and bodies are not in it, because they may narrow down a person.
 */
export class RequestLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'traceId' });
  }

  override incomingRequest(): void {
    // The line comes with the answer.
  }

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const line = {
      operation: request.routeOptions.config.endpoint ?? 'none',
      method: request.method,
      status: reply.statusCode,
      problem: request.problemCode ?? null,
      role: request.actor?.role ?? null,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    if (error) reply.log.error({ ...line, err: error }, 'request failed');
    else reply.log.info(line, 'request');
  }
}
