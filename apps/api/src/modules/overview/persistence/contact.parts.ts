import { lastNotedContactOf, lastVisitOf } from '../../beneficiaries/index.js';
import { lastAttendedOf, nextSessionAtOf } from '../../sessions/index.js';

const lastContactOf = (alias: string) =>
  `greatest(${lastNotedContactOf(alias)}, ${lastVisitOf(alias)}, ${lastAttendedOf(alias)})`;

/** When the person was last reached, as far as the actor may know, and when they are next expected. */
export const contactOf = (alias: string): string =>
  `json_build_object('lastAt', app.instant(${lastContactOf(alias)}), 'nextAt', app.instant(${nextSessionAtOf(alias)}))`;

const since = 'app.now() - make_interval(days => $::int)';

/**
 * Open cases, `c`, of at least `$` days in which nobody reached the person, `b`. The last contact is
 * looked up person by person, and of open cases alone since it stands beside the case: as `not exists`
 * the planner read every note there is (half a second of 200,000).
 */
export const notReachedFor = `(c.state <> 'closed' and c.opened_at < ${since}
  and coalesce(${lastContactOf('b')}, c.opened_at) < ${since})`;
