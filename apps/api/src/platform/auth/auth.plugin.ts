import type { FastifyInstance } from 'fastify';
import type { Clock } from '../clock.js';
import { actorOfToken } from './access-token.js';

/** Reads the bearer token of every request into `request.actor`. An invalid token counts as none. */
export function registerCaller(app: FastifyInstance, clock: Clock): void {
  app.addHook('onRequest', async (request) => {
    const header = request.headers.authorization;
    if (!header?.startsWith('Bearer ')) return;
    const actor = actorOfToken(app, header.slice(7), clock.now());
    if (actor) request.actor = actor;
  });
}
