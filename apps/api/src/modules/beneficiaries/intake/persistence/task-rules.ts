import { bothLanguages, localizedName } from '../../../../platform/db/localized.js';
import type { TaskRulePart } from '../../../../platform/parts/task-rule.js';
import { taskPeriod } from '../../../../platform/settings/setting-value.js';
import { establishments } from '../../../workforce/published.js';
import { askedOfNotice, hasDied, isVisitOf } from './of-notice.js';

const ofNotice = (subjectId: string, json: string): string => `
  (
    select
      ${json}
    from
      release_notice k
      left join ${establishments} e on e.code = k.establishment
    where
      k.id = ${subjectId}
  )`;

const visitDays = taskPeriod('visitDays');
const visitLateDays = taskPeriod('visitLateDays');

/**
 * Releases ahead before which nobody has been to the prison, until the day before: asked of the manager of the open case,
 * and without one of the management; late while there is still time to go. An application made since the notice, or one
 * that waits, needs no visit.
 */
const visitBeforeRelease: TaskRulePart = {
  rule: 'visitBeforeRelease',
  asked: `
    select
      ${askedOfNotice('t', 'c')},
      greatest(t.expected_on - ${visitLateDays}, t.notified_on) as due_on
    from
      release_notice t
      left join rehabilitation_case c on c.beneficiary_id = t.beneficiary_id
      and c.state <> 'closed'
    where
      t.replaced_by is null
      and t.expected_on > app.today()
      and t.expected_on <= app.today() + ${visitDays}
      and not exists (
        select
        from
          release_visit v
        where
          ${isVisitOf('v', 't')}
      )
      and not exists (
        select
        from
          application a
        where
          a.beneficiary_id = t.beneficiary_id
          and (
            a.state = 'received'
            or a.applied_on >= t.notified_on
          )
      )
      and not ${hasDied('t.beneficiary_id')}`,
  name: (id) =>
    ofNotice(
      id,
      `case when e.code is null then ${bothLanguages('k.establishment')} else ${localizedName('e')}::jsonb end`,
    ),
  onToday: { worker: visitDays, management: '0', supervisorOnly: true },
  detail: (id) =>
    ofNotice(
      id,
      `
        json_build_object(
          'establishment', k.establishment,
          'expectedOn', k.expected_on
        )`,
    ),
};

export const intakeTaskRules = [visitBeforeRelease];
