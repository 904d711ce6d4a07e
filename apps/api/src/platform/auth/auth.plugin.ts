import type { FastifyInstance } from 'fastify';
import type { Clock } from '../clock.js';
import { actorOfToken } from './access-token.js';

/** Reads the bearer token of every request into `request.actor`. An invalid token counts as none. */
export function registerCaller(app: FastifyInstance, clock: Clock): void {
  app.addHook('onRequest', async (request) => {
    // The name of a scheme has no case (RFC 9110).
    const [, token] = /^Bearer +(\S+)$/iu.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined) return;
    const actor = actorOfToken(app, token, clock.now());
    if (actor) request.actor = actor;
  });
}
