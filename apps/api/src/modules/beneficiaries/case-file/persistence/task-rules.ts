import { documentTypeLabels } from '@gza/contract/labels';
import { labelOfCode } from '../../../../platform/db/localized.js';
import { whenLate, type TaskRulePart } from '../../../../platform/parts/task-rule.js';
import { taskPeriod } from '../../../../platform/settings/setting-value.js';
import { askedInCase } from '../../cases/index.js';

const ofDocument = (subjectId: string, json: string): string => `
  (
    select
      ${json}
    from
      person_document d
    where
      d.id = ${subjectId}
  )`;

const documentDays = taskPeriod('documentDays');

/** Documents of open cases whose validity ends, until a later one of their type is recorded. */
const documentExpiring: TaskRulePart = {
  rule: 'documentExpiring',
  asked: `
    select
      d.id as subject_id,
      ${askedInCase('c')},
      d.valid_until as due_on
    from
      person_document d
      join rehabilitation_case c on c.beneficiary_id = d.beneficiary_id
      and c.state <> 'closed'
    where
      d.valid_until <= app.today() + ${documentDays}
      and not exists (
        select
        from
          person_document l
        where
          l.beneficiary_id = d.beneficiary_id
          and l.type = d.type
          and coalesce(l.valid_until, 'infinity') > d.valid_until
      )`,
  name: (id) => ofDocument(id, labelOfCode('d.type', documentTypeLabels)),
  onToday: { worker: documentDays, gone: documentDays, supervisorOnly: true },
  detail: (id) => ofDocument(id, `json_build_object('type', d.type)`),
};

/** Cases under way whose family nobody has met for months, where the person has somebody. */
const familyContactDue: TaskRulePart = {
  rule: 'familyContactDue',
  asked: `
    select
      c.id as subject_id,
      ${askedInCase('c')},
      (
        (
          coalesce(
            (
              select
                max(n.at)
              from
                work_note n
              where
                n.beneficiary_id = c.beneficiary_id
                and n.kind = 'familyMeeting'
                and n.reached
            ),
            c.opened_at
          ) at time zone app.zone()
        )::date + make_interval(months => ${taskPeriod('familyContactMonths')})
      )::date as due_on
    from
      rehabilitation_case c
    where
      c.state in ('planning', 'active')
      and exists (
        select
        from
          support_person p
        where
          p.beneficiary_id = c.beneficiary_id
          and p.may_be_contacted
          and coalesce(p.ended_on, 'infinity') > app.today()
      )`,
  onToday: { worker: whenLate.worker, supervisorOnly: true },
};

export const fileTaskRules = [documentExpiring, familyContactDue];
