import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/** Helmet's headers under the policy of an API: an answer loads nothing and is framed by nobody. */
function securityHeaders(): Record<string, string> {
  const request = new IncomingMessage(new Socket());
  const answer = new ServerResponse(request);
  helmet({
    contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  })(request, answer, (error) => {
    if (error) throw error as Error;
  });
  return answer.getHeaders() as Record<string, string>;
}

/** Sends the security headers with every answer. They are the same for all, so they are made once. */
export function protectAnswers(app: FastifyInstance): void {
  const headers = securityHeaders();
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}
