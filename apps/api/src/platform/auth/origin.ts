import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../errors.js';

/**
 * Throws `forbidden` for a request that a page of another origin sent. It guards operations that a cookie
 * alone admits; a caller without a browser sends neither header.
 */
export function refuseOtherOrigins(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  const { origin } = request.headers;
  const foreign =
    site === undefined
      ? origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== request.host)
      : site !== 'same-origin' && site !== 'none';
  if (foreign) throw new ProblemError('forbidden');
}
