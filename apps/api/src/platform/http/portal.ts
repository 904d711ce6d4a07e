import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ProblemError } from '../errors.js';

const policy = (nonce: string) =>
  [
    "default-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    // A PDF that was downloaded is shown in a frame of its own.
    'frame-src blob:',
  ].join('; ');

/** Policy of the worker file: it fetches the portal, and runs only itself. */
const workerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'";

/**
 * Returns whether a request wants a page. Addresses of screens have no extension, and a client that accepts
 * anything (curl) gets a page; a missing file is not a page.
 */
function wantsPage({ method, url, headers: { accept = '' } }: FastifyRequest): boolean {
  const address = url.split('?')[0] ?? '';
  if (method !== 'GET' || address.startsWith('/api')) return false;
  return accept.includes('text/html') || (accept.includes('*/*') && !address.includes('.'));
}

/** Serves the built portal: hashed assets without expiry, index.html with a new nonce for every response. */
export async function registerPortal(
  app: FastifyInstance,
  webDir: string,
  unroutedError: (request: FastifyRequest) => ProblemError,
): Promise<void> {
  const index = await readFile(path.join(webDir, 'index.html'), 'utf8').catch(() => undefined);
  if (index !== undefined) {
    await app.register(fastifyStatic, {
      root: webDir,
      wildcard: false,
      index: false,
      setHeaders: (reply, file) => {
        void reply.header(
          'cache-control',
          file.includes(`${path.sep}assets${path.sep}`)
            ? 'public, max-age=31536000, immutable'
            : 'no-cache',
        );
        if (path.basename(file) === 'service-worker.js')
          void reply.header('content-security-policy', workerPolicy);
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (index === undefined || !wantsPage(request)) throw unroutedError(request);
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', policy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(index.replaceAll('__CSP_NONCE__', nonce));
  });
}
