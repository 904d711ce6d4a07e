import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Sets Helmet's headers with the policy of an API: a response loads nothing and cannot be framed. */
export async function protectAnswers(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  });
}
