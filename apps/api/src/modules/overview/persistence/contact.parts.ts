import type { ContactParts } from '../../../platform/parts/record-part.js';
import type { ListAdditions } from '../../beneficiaries/index.js';

const over = (combine: 'greatest' | 'least', times: readonly string[]): string =>
  times.length === 0 ? 'null::timestamptz' : `${combine}(${times.join(', ')})`;

/** When a person was last reached, as far as the actor may know: the latest of what the modules know. */
export const lastContactAt = (parts: readonly ContactParts[], personId: string): string =>
  over(
    'greatest',
    parts.flatMap(({ lastAt = [] }) => lastAt.map((at) => at(personId))),
  );

const nextContactAt = (parts: readonly ContactParts[], personId: string): string =>
  over(
    'least',
    parts.flatMap(({ nextAt = [] }) => nextAt.map((at) => at(personId))),
  );

export const contactJson = (lastAt: string, nextAt: string): string =>
  `
    json_build_object(
      'lastAt', app.instant(${lastAt}),
      'nextAt', app.instant(${nextAt})
    )`;

/**
 * What the list of people tells of contacts. Whom nobody reached is asked of open cases of at least
 * that many days. The last contact is looked up person by person, and of open cases alone since it
 * stands beside the case: as `not exists` the planner read every note there is (half a second of
 * 200,000).
 */
export const contactsInLists = (parts: readonly ContactParts[]): ListAdditions => ({
  contact: ({ personId }) =>
    contactJson(lastContactAt(parts, personId), nextContactAt(parts, personId)),
  notReachedFor: ({ personId, caseState, caseOpenedAt }, days) => {
    const since = `app.now() - make_interval(days => ${days}::int)`;
    return `(${caseState} <> 'closed' and ${caseOpenedAt} < ${since}
      and coalesce(${lastContactAt(parts, personId)}, ${caseOpenedAt}) < ${since})`;
  },
});
