import { Server as NetServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

const stepMs = 20;

const connectionsOf = (app: FastifyInstance): Promise<number> =>
  new Promise((resolve) => {
    app.server.getConnections((error, count) => resolve(error ? 0 : count));
  });

/**
 * Lets the server stop without dropping a request. From `drain` on no connection is accepted; each open one is told
 * with its next answer that it ends, so that its client sends the request after it elsewhere. Connections that stay
 * silent are waited for, up to `ms`.
 */
export function prepareDrain(app: FastifyInstance): {
  readonly drain: (ms: number) => Promise<void>;
} {
  let draining = false;
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (draining) void reply.header('connection', 'close');
    done(null, payload);
  });
  return {
    async drain(ms) {
      draining = true;
      // Connections that have arrived already are accepted first.
      await delay(stepMs);
      // The `close` of an HTTP server would end idle connections, on which a request may be on its way.
      NetServer.prototype.close.call(app.server);
      for (let waited = 0; waited < ms && (await connectionsOf(app)) > 0; waited += stepMs)
        await delay(stepMs);
    },
  };
}
