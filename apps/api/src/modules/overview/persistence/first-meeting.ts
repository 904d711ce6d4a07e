import type { ContactParts } from '../../../platform/parts/record-part.js';
import { whenLate, type TaskRulePart } from '../../../platform/parts/task-rule.js';
import { taskPeriod } from '../../../platform/settings/setting-value.js';
import { askedOfNotice } from '../../beneficiaries/index.js';
import {
  applications,
  cases,
  isVisitOfNotice,
  personHasDied,
  releaseNotices,
  releaseVisits,
} from '../../beneficiaries/published.js';
import { lastContactAt } from './contact.parts.js';

/** The last application since the notice, over its alias `t`. */
const lastApplicationState = `
  (
    select
      a.state
    from
      ${applications} a
    where
      a.beneficiary_id = t.beneficiary_id
      and a.applied_on >= t.notified_on
    order by
      a.applied_on desc,
      a.created_at desc
    limit
      1
  )`;

const lastVisitResult = `
  (
    select
      v.result
    from
      ${releaseVisits} v
    where
      ${isVisitOfNotice('v', 't')}
    order by
      v.at desc
    limit
      1
  )`;

/**
 * What ended the matter before the person was met, unless a case is open or an application waits: an application that was
 * declined or withdrawn, a case closed since the notice, or the last word of the person in the prison.
 */
const ended = `
  (
    c.id is null
    and not exists (
      select
      from
        ${applications} a
      where
        a.beneficiary_id = t.beneficiary_id
        and a.state = 'received'
    )
    and (
      coalesce(${lastApplicationState} in ('declined', 'withdrawn'), false)
      or coalesce(${lastVisitResult} = 'declined', false)
      or exists (
        select
        from
          ${cases} o
        where
          o.beneficiary_id = t.beneficiary_id
          and o.state = 'closed'
          and o.closed_on >= t.notified_on
      )
    )
  )`;

/**
 * People whom nobody has reached since the day of their release, by the contacts that all modules know: asked of the manager
 * of the open case, and without one of the management. The last contact is looked up person by person, for the releases of
 * the last months alone.
 */
export const firstMeetingAfterRelease = (contacts: readonly ContactParts[]): TaskRulePart => ({
  rule: 'firstMeetingAfterRelease',
  asked: `
    select
      ${askedOfNotice('t', 'c')},
      app.add_working_days(t.expected_on, ${taskPeriod('firstMeetingDays')}) as due_on
    from
      ${releaseNotices} t
      left join ${cases} c on c.beneficiary_id = t.beneficiary_id
      and c.state <> 'closed'
    where
      t.replaced_by is null
      and t.expected_on <= app.today()
      and t.expected_on >= app.today() - ${taskPeriod('afterReleaseDays')}
      and not exists (
        select
        from
          ${releaseNotices} l
        where
          l.beneficiary_id = t.beneficiary_id
          and l.replaced_by is null
          and l.expected_on > t.expected_on
      )
      and not ${personHasDied('t.beneficiary_id')}
      and not ${ended}
      and coalesce(${lastContactAt(contacts, ({ at }) => at('t.beneficiary_id'))}, '-infinity') < t.expected_on::timestamp at time zone app.zone()`,
  onToday: { worker: '0', management: whenLate.management, supervisorOnly: true },
});
