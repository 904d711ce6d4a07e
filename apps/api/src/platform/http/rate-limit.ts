import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from '../errors.js';

/** Who is counted: the account or client; without one, the address. */
const callerOf = (request: FastifyRequest): string => request.actor?.id ?? request.ip;

/** Files of the portal and the questions of a supervisor are not counted. */
const isFree = (request: FastifyRequest): boolean =>
  !request.url.startsWith('/api/') || request.url.startsWith('/api/health/');

/**
 * Limits the requests of one caller in a minute, in this process, and tells how many are left
 * (`RateLimit-*`, IETF draft). Failed sign-ins have their own limit, in the database. 0 = no limit.
 */
export async function limitRequests(app: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    keyGenerator: callerOf,
    allowList: isFree,
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { ttl }) =>
      new ProblemError('too-many-requests', { seconds: Math.max(1, Math.ceil(ttl / 1000)) }),
  });
}
