import { lastNotedContactOf, notedContactSince } from '../../beneficiaries/index.js';
import { attendedSince, lastAttendedOf, nextSessionAtOf } from '../../sessions/index.js';

/** When the person was last reached, as far as the actor may know, and when they are next expected. */
export const contactOf = (alias: string): string =>
  `json_build_object('lastAt', app.instant(greatest(${lastNotedContactOf(alias)}, ${lastAttendedOf(alias)})), 'nextAt', app.instant(${nextSessionAtOf(alias)}))`;

/**
 * Open cases, `c`, of at least `$` days in which nobody reached the person, `b`. Asked person by person
 * over the indexes by person: a list stops at the end of its page.
 */
export const notReachedFor = (() => {
  const since = 'app.now() - make_interval(days => $::int)';
  return `(c.state <> 'closed' and c.opened_at < ${since} and not ${notedContactSince('b', since)} and not ${attendedSince('b', since)})`;
})();
