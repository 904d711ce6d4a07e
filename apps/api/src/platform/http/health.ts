import { createServer, type Server } from 'node:http';
import { platformEndpoints } from '@gza/contract';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../db/database.js';
import { outboxMetrics } from '../outbox/metrics.js';
import { ProblemError } from '../errors.js';
import { raw, type Handlers } from './handlers.js';

export const healthEndpoints = (({ live, ready }) => ({ live, ready }))(platformEndpoints);

/**
 * Handlers of the health checks. `live`: the process answers. `ready`: the database answers too, and the
 * server is not stopping.
 */
export function healthHandlers(
  database: Database,
  stopping: () => boolean,
): Handlers<typeof healthEndpoints> {
  return {
    live: raw(async () => ({ status: 'ok' as const })),
    ready: raw(async () => {
      if (stopping()) throw new ProblemError('unavailable', { seconds: 5 });
      await database
        .pool('gza_worker')
        .query('select 1')
        .catch(() => {
          throw new ProblemError('unavailable', { seconds: 2 });
        });
      return { status: 'ok' as const };
    }),
  };
}

/** Serves Prometheus metrics for the operator, on a separate port. */
export function serveMetrics(
  { app, database }: { app: FastifyInstance; database: Database },
  host: string,
  port: number,
): Server {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  outboxMetrics(registry, database);
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to answer, by operation and status',
    labelNames: ['operation', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    duration.observe(
      { operation: request.routeOptions.config.endpoint ?? 'other', status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
  });
  const server = createServer((_request, response) => {
    registry.metrics().then(
      (text) => response.setHeader('content-type', registry.contentType).end(text),
      () => response.writeHead(500).end(),
    );
  });
  return server.listen(port, host);
}
