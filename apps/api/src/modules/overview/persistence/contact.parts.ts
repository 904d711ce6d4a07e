import type { ContactParts, ContactTime } from '../../../platform/parts/record-part.js';
import type { ListAdditions } from '../../beneficiaries/index.js';

/** How a time of contact is read: over the person's id, or over a row that is there already. */
type ReadTime = (time: ContactTime) => string;

const over = (combine: 'greatest' | 'least', times: readonly string[]): string =>
  times.length === 0 ? 'null::timestamptz' : `${combine}(${times.join(', ')})`;

/**
 * SQL of the last time when a person was reached, as far as the actor may know: the latest of all modules.
 */
export const lastContactAt = (parts: readonly ContactParts[], read: ReadTime): string =>
  over(
    'greatest',
    parts.flatMap(({ lastAt = [] }) => lastAt.map(read)),
  );

export const nextContactAt = (parts: readonly ContactParts[], read: ReadTime): string =>
  over(
    'least',
    parts.flatMap(({ nextAt = [] }) => nextAt.map(read)),
  );

const ofPerson =
  (personId: string): ReadTime =>
  ({ at }) =>
    at(personId);

export const contactJson = (lastAt: string, nextAt: string): string =>
  `
    json_build_object(
      'lastAt', app.instant(${lastAt}),
      'nextAt', app.instant(${nextAt})
    )`;

/**
 * Contacts in the list of people. The filter of people not reached covers open cases of at least that many
 * days. The last contact is looked up person by person, and for open cases alone since it is stored with the
 * case: as `not exists` the planner read every note (half a second of 200,000).
 */
export const contactsInLists = (
  parts: readonly ContactParts[],
): Pick<ListAdditions, 'contact' | 'notReachedFor'> => ({
  contact: ({ personId }) =>
    contactJson(lastContactAt(parts, ofPerson(personId)), nextContactAt(parts, ofPerson(personId))),
  notReachedFor: ({ personId, caseState, caseOpenedAt }, days) => {
    const since = `app.now() - make_interval(days => ${days}::int)`;
    return `(${caseState} <> 'closed' and ${caseOpenedAt} < ${since}
      and coalesce(${lastContactAt(parts, ofPerson(personId))}, ${caseOpenedAt}) < ${since})`;
  },
});
