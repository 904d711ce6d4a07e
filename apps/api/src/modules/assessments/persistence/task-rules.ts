import { whenLate, type TaskRulePart } from '../../../platform/parts/task-rule.js';
import { askedInCase } from '../../beneficiaries/index.js';
import { cases } from '../../beneficiaries/published.js';

/** First interviews that are not completed. */
const assessmentDue: TaskRulePart = {
  rule: 'assessmentDue',
  asked: `
    select
      c.id as subject_id,
      ${askedInCase('c')},
      c.assessment_due_on as due_on
    from
      ${cases} c
    where
      c.state = 'assessment'
      and not exists (
        select
        from
          assessment a
        where
          a.case_id = c.id
          and not a.clinical
          and a.state in ('completed', 'approved')
      )`,
  onToday: whenLate,
};

/** Reassessments by the level in force, the last one approved, while none waits for its approval. */
const reassessmentDue: TaskRulePart = {
  rule: 'reassessmentDue',
  asked: `
    select
      c.id as subject_id,
      ${askedInCase('c')},
      o.reassess_due_on as due_on
    from
      assessment o
      join ${cases} c on c.id = o.case_id
    where
      o.state = 'approved'
      and o.reassess_due_on is not null
      and c.state in ('planning', 'active')
      and not exists (
        select
        from
          assessment l
        where
          l.case_id = o.case_id
          and l.state = 'approved'
          and l.reassess_due_on is not null
          and (l.assessed_on, l.id) > (o.assessed_on, o.id)
      )
      and not exists (
        select
        from
          assessment a
        where
          a.case_id = c.id
          and not a.clinical
          and a.state = 'completed'
      )`,
  onToday: whenLate,
};

/** Alerts that are not closed; Today shows them in a section of their own. */
const safetyAlert: TaskRulePart = {
  rule: 'safetyAlert',
  asked: `
    select
      s.id as subject_id,
      ${askedInCase('c')},
      (s.raised_at at time zone app.zone())::date as due_on
    from
      safety_alert s
      join ${cases} c on c.id = s.case_id
    where
      s.state <> 'closed'`,
  name: (id) => `
    (
      select
        s.title
      from
        safety_alert s
      where
        s.id = ${id}
    )`,
};

export const assessmentsTaskRules = [assessmentDue, reassessmentDue, safetyAlert];
