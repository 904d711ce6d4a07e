import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import type { ProblemCode } from '@gza/contract';

declare module 'fastify' {
  interface FastifyRequest {
    /** Problem code of the response. */
    problemCode?: ProblemCode;
  }
}

/**
 * Log of one line for each answered request: operation, status, problem code, role of the actor,
 * milliseconds, and the trace id that responses contain too. An operator finds rejected and slow requests in
 * it. It contains no addresses and bodies, because they may narrow down a person.
 */
export class RequestLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'traceId' });
  }

  override incomingRequest(): void {
    // The line is written with the response.
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
