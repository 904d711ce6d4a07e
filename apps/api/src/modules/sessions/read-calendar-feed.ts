import type { sessionsEndpoints } from '@gza/contract';
import { systemActor } from '../../platform/actor.js';
import { localDateOf } from '../../platform/calendar/local-date.js';
import type { RawHandler } from '../../platform/http/handlers.js';
import { feedText, type Feed } from './calendar-feed.js';
import { hashFeedToken } from './commands/calendar-feed.js';
import { feedByToken } from './persistence/calendar-feed.views.js';

/**
 * Returns the feed to a holder of the token. Calendars cannot sign in, so the system reads for the account
 * that created the address, and the audit names that account as the recipient. An unknown token, a revoked
 * one and that of an inactive account all give the same 404.
 */
export const readCalendarFeed: RawHandler<
  (typeof sessionsEndpoints)['readCalendarFeed']
>['run'] = async ({ input, context, request, reply, uow }) => {
  const today = localDateOf(uow.now());
  const statement = feedByToken(hashFeedToken(input.params.token), today);
  const { body } = await uow.view(systemActor('calendarFeed'), context, statement);
  const portal = `${request.protocol}://${request.host}`;
  await reply
    .header('content-disposition', 'inline; filename="gza.ics"')
    .header('cache-control', 'private, no-cache')
    .type('text/calendar; charset=utf-8')
    .send(feedText(JSON.parse(body ?? '') as Feed, portal));
};
