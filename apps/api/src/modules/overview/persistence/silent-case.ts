import type { ContactParts } from '../../../platform/parts/record-part.js';
import type { TaskRulePart } from '../../../platform/parts/task-rule.js';
import { taskPeriod } from '../../../platform/settings/setting-value.js';
import { askedInCase } from '../../beneficiaries/index.js';
import { cases } from '../../beneficiaries/published.js';
import { lastContactAt } from './contact.parts.js';

const silentDays = taskPeriod('silentDays');

/**
 * Cases under way whose person nobody has reached for a while, by the contacts that all modules know. The case manager is
 * told first, the management later. The last contact is looked up case by case.
 */
export const silentCase = (contacts: readonly ContactParts[]): TaskRulePart => ({
  rule: 'silentCase',
  asked: `
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
      ) l
    where
      c.state in ('accepted', 'assessment', 'planning', 'active')
      and (c.opened_at at time zone app.zone())::date <= app.today() - ${silentDays}
      and l.due_on <= app.today()`,
  onToday: {
    worker: '0',
    management: `${silentDays} - ${taskPeriod('silentForManagementDays')}`,
    supervisorOnly: true,
  },
});
