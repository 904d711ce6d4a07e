import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from '../errors.js';

/** Returns the counted caller: the account or client; without one, the address. */
const callerOf = (request: FastifyRequest): string => request.actor?.id ?? request.ip;

/** Returns whether a request is not counted: files of the portal and health checks. */
const isFree = (request: FastifyRequest): boolean =>
  !request.url.startsWith('/api/') || request.url.startsWith('/api/health/');

/**
 * Limits the requests of one caller in a minute, in this process, and returns the remaining number
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
