import { neutralClosureReasons } from '@gza/contract';
import { whenLate, type DueDays, type TaskRulePart } from '../../../../platform/parts/task-rule.js';
import { taskPeriod } from '../../../../platform/settings/setting-value.js';
import { staff } from '../../../accounts/published.js';
import { taskSteps } from '../../../tasks/published.js';
import { mayInBureau } from '../../../workforce/index.js';
import { reachedInCase } from './first-contact.js';

/** Columns of what is asked for in a case, over its alias; the case manager has to do it. */
export const askedInCase = (caseAlias: string): string => `
  ${caseAlias}.beneficiary_id as person_id,
  ${caseAlias}.bureau_id,
  ${caseAlias}.id as case_id,
  ${caseAlias}.case_manager_id as assignee_id`;

/** Open cases whose person nobody has reached since the opening. */
const firstContactDue: TaskRulePart = {
  rule: 'firstContactDue',
  asked: `
    select
      c.id as subject_id,
      ${askedInCase('c')},
      c.first_contact_due_on as due_on
    from
      rehabilitation_case c
    where
      c.state in ('accepted', 'assessment')
      and not exists (
        select
        from
          work_note n
        where
          ${reachedInCase('n', 'c')}
      )`,
  onToday: whenLate,
};

/** Open cases that nobody manages: Today shows them to those who assign cases. */
const caseWithoutManager: TaskRulePart = {
  rule: 'caseWithoutManager',
  asked: `
    select
      c.id as subject_id,
      ${askedInCase('c')},
      (c.opened_at at time zone app.zone())::date as due_on
    from
      rehabilitation_case c
    where
      c.state <> 'closed'
      and c.case_manager_id is null`,
};

/**
 * SQL of the days whose date so many months later lies in the given days, and no more than three others: a date after
 * the end of a shorter month becomes its last day.
 */
const monthsBefore = ({ from, until }: DueDays, months: string) => ({
  first: from && `(${from} - make_interval(months => ${months}))::date`,
  last: `(${until} - make_interval(months => ${months}) + interval '3 days')::date`,
});

/** SQL of the moment at which a day begins. */
const beginOf = (day: string): string => `(${day})::timestamp at time zone app.zone()`;

const involvementDays = taskPeriod('involvementDays');

/** Cases under way, with the last day of their period of involvement. */
const involvement = (within = ''): string => `
  select
    c.id as subject_id,
    ${askedInCase('c')},
    (
      (c.opened_at at time zone app.zone())::date + make_interval(months => ${taskPeriod('involvementMonths')}) - interval '1 day'
    )::date as due_on
  from
    rehabilitation_case c
  where
    c.state in ('accepted', 'assessment', 'planning', 'active') ${within}`;

/**
 * Cases whose period of involvement ends: the last day is the one before the same date (casework.md 4.11). The
 * decision to go on postpones it.
 */
const involvementEnding: TaskRulePart = {
  rule: 'involvementEnding',
  asked: involvement(),
  askedWithin: ({ from, until }) => {
    const { first, last } = monthsBefore(
      { ...(from && { from: `${from} + 1` }), until: `${until} + 1` },
      taskPeriod('involvementMonths'),
    );
    return involvement(`
      ${first ? `and c.opened_at >= ${beginOf(first)}` : ''}
      and c.opened_at < ${beginOf(`${last} + 1`)}`);
  },
  onToday: {
    worker: involvementDays,
    management: involvementDays,
    gone: '0',
    supervisorOnly: true,
  },
};

const withoutAftercare = neutralClosureReasons.map((reason) => `'${reason}'`).join(', ');
const aftercareDays = taskPeriod('aftercareDays');

/** Closed cases with the follow-up that is next. */
const aftercare = (within = ''): string => `
  select
    c.id as subject_id,
    c.beneficiary_id as person_id,
    c.bureau_id,
    c.id as case_id,
    (
      select
        a.case_manager_id
      from
        case_assignment a
        join ${staff} u on u.id = a.case_manager_id
      where
        a.case_id = c.id
        and ${mayInBureau('u', 'c.bureau_id', 'case.carry')}
      order by
        a.starts_at desc
      limit
        1
    ) as assignee_id,
    f.due_on
  from
    rehabilitation_case c
    cross join lateral (
      select
        d.due_on
      from
        (
          values
            (${taskPeriod('aftercareFirstMonths')}),
            (${taskPeriod('aftercareSecondMonths')})
        ) m (months)
        cross join lateral (
          select
            (c.closed_on + make_interval(months => m.months))::date + ${aftercareDays} as due_on
        ) d
      where
        d.due_on >= app.today()
        and not exists (
          select
          from
            ${taskSteps} s
          where
            s.subject_id = c.id
            and s.rule = 'aftercareDue'
            and s.rule_due_on = d.due_on
            and s.kind = 'attempt'
          having
            bool_or(s.reached)
            or count(*) >= ${taskPeriod('aftercareAttempts')}
        )
      order by
        d.due_on
      limit
        1
    ) f
  where
    c.state = 'closed'
    and c.closed_on > app.today() - make_interval(months => ${taskPeriod('aftercareSecondMonths')}, days => ${aftercareDays} + 1)
    and c.closure_reason not in (${withoutAftercare})
    and not exists (
      select
      from
        rehabilitation_case o
      where
        o.beneficiary_id = c.beneficiary_id
        and o.opened_at > c.opened_at
    ) ${within}`;

/**
 * Closed cases whose person is asked how it goes, three and six months later (rulings.md 10): one follow-up at a time, until
 * the person is reached, the attempts are used or its days are over. Who managed the case last makes it, otherwise the
 * management.
 */
const aftercareDue: TaskRulePart = {
  rule: 'aftercareDue',
  asked: aftercare(),
  askedWithin: ({ until }) => {
    const closed = (months: string): string => {
      const { first, last } = monthsBefore(
        { from: `app.today() - ${aftercareDays}`, until: `${until} - ${aftercareDays}` },
        months,
      );
      return `c.closed_on between ${first} and ${last}`;
    };
    return aftercare(`and (
      ${closed(taskPeriod('aftercareFirstMonths'))}
      or ${closed(taskPeriod('aftercareSecondMonths'))}
    )`);
  },
  // A follow-up is over on the day after, so the management is told only of those that nobody has to make.
  onToday: { worker: `2 * ${aftercareDays}`, supervisorOnly: true },
};

export const casesTaskRules = [
  firstContactDue,
  caseWithoutManager,
  involvementEnding,
  aftercareDue,
];
