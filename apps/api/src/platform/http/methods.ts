import type { FastifyInstance, FastifyRequest } from 'fastify';
import { notFound, ProblemError } from '../errors.js';

interface Path {
  readonly pattern: RegExp;
  readonly methods: Set<string>;
}

const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/:\w+/gu, '[^/]+')}/?$`,
    'u',
  );

/**
 * Collects the methods of every address below /api, and of the pages that explain problems. Returns the error of a request without a route:
 * `method-not-allowed` where other methods are, else `not-found`.
 */
export function collectMethods(app: FastifyInstance): (request: FastifyRequest) => ProblemError {
  const paths = new Map<string, Path>();
  app.addHook('onRoute', ({ url, method }) => {
    if (!/^\/(?:api|problems)(?:\/|$)/u.test(url) || url.includes('*')) return;
    const path = paths.get(url) ?? { pattern: patternOf(url), methods: new Set() };
    for (const each of [method].flat()) path.methods.add(each);
    paths.set(url, path);
  });
  return ({ method, url }) => {
    const address = url.split('?')[0] ?? '';
    const allowed = [...paths.values()]
      .filter(({ pattern }) => pattern.test(address))
      .flatMap(({ methods }) => [...methods]);
    if (allowed.length === 0 || allowed.includes(method)) return notFound();
    return new ProblemError('method-not-allowed', {
      method,
      allowed: [...new Set(allowed)].sort(),
    });
  };
}
