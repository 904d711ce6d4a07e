import type { ContactParts } from '../../../platform/parts/record-part.js';
import type { TaskRulePart } from '../../../platform/parts/task-rule.js';
import { taskPeriod } from '../../../platform/settings/setting-value.js';
import { askedInCase } from '../../beneficiaries/index.js';
import { cases } from '../../beneficiaries/published.js';
import { statement } from '../../../platform/db/statement.js';
import { lastContactAt } from './contact.parts.js';

const silentDays = taskPeriod('silentDays');

/** SQL condition: nothing stored says that the case `c` was opened, or its person reached, on the day or later (adr/0029). */
const nothingKnownFrom = (day: string): string => `
  c.state in ('accepted', 'assessment', 'planning', 'active')
  and greatest(c.opened_at, c.known_contact_at) < (${day})::timestamp at time zone app.zone()`;

/**
 * Cases that have been silent since so long that they are due by the day. `offset` makes the planner compute the last contact
 * once, and not for each condition on it.
 */
const silent = (contacts: readonly ContactParts[], until: string): string => `
  select
    c.id as subject_id,
    ${askedInCase('c')},
    l.due_on
  from
    ${cases} c
    cross join lateral (
      select
        (
          coalesce(${lastContactAt(contacts, ({ at }) => at('c.beneficiary_id'))}, c.opened_at) at time zone app.zone()
        )::date + ${silentDays} as due_on
      offset
        0
    ) l
  where
    ${nothingKnownFrom(`${until} - ${silentDays} + 1`)}
    and (c.opened_at at time zone app.zone())::date <= app.today() - ${silentDays}
    and l.due_on <= app.today()`;

/**
 * Cases under way whose person nobody has reached for a while, by the contacts that all modules know. The case manager is
 * told first, the management later. The last contact is looked up for the cases whose known contact is as old.
 */
export const silentCase = (contacts: readonly ContactParts[]): TaskRulePart => ({
  rule: 'silentCase',
  asked: silent(contacts, 'app.today()'),
  askedWithin: ({ until }) => silent(contacts, `least(app.today(), ${until})`),
  onToday: {
    worker: '0',
    management: `${silentDays} - ${taskPeriod('silentForManagementDays')}`,
    supervisorOnly: true,
  },
});

/**
 * Statements of the job that keeps `known_contact_at`: locks so many cases that are silent today or tomorrow by what is
 * known, although somebody reached the person later; and reads the last contact of locked cases, which nobody takes
 * back meanwhile.
 */
export function unknownContacts(contacts: readonly ContactParts[]) {
  const last = lastContactAt(contacts, ({ at }) => at('c.beneficiary_id'));
  const take = statement({
    name: 'take-unknown-contacts',
    params: ['int'],
    row: { id: 'uuid' },
    text: `
      select
        c.id
      from
        ${cases} c
      where
        ${nothingKnownFrom(`app.today() - ${silentDays} + 2`)}
        and ${last} > coalesce(c.known_contact_at, '-infinity')
      limit
        $1::int
      for no key update of
        c skip locked`,
  });
  const read = statement({
    name: 'last-contacts-of-cases',
    params: ['uuid[]'],
    row: { id: 'uuid', at: 'timestamptz' },
    text: `
      select
        c.id,
        ${last} as at
      from
        ${cases} c
      where
        c.id = any ($1)
        and ${last} is not null`,
  });
  return { take, read };
}
