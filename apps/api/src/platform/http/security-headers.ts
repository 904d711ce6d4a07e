import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/**
 * Returns Helmet's headers with the policy of an API: a response loads nothing and cannot be framed. They are
 * the same for every response; Fastify's plugin of Helmet would compute them for each (20 µs).
 */
function securityHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  // The cast: Helmet calls nothing of a response but these two.
  helmet({
    contentSecurityPolicy: {
      // Helmet's defaults allow inline styles.
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
  })({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error !== undefined) throw error as Error;
  });
  return headers;
}

/** Sets the security headers on every response; a route may set a policy of its own. */
export function protectAnswers(app: FastifyInstance): void {
  const headers = securityHeaders();
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers);
    // Nothing of an answer stays in a cache of a browser or a proxy; a route may say otherwise.
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done();
  });
}
