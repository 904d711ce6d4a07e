import { personJson } from './application.views.js';
import { staffJson } from './beneficiary.views.js';

/**
 * What waits with applications, cases and releases. Parts of another module's statement, over `$1`, the
 * actor, `$2`, whether they answer for whole bureaus, and `$3`, their role.
 */

/** Days of domain.md 2.5 after the opening of a case; five working days are a week. */
const firstContactDays = 7;

/** Whose cases one looks after: the own ones, or all that one may see. */
export const casesInCare = `($2 or c.case_manager_id = $1)`;

export const applicationsWaiting = `
  select b.id as subject, a.id as item_id, a.applied_on as sort,
    json_build_object('id', a.id, 'person', ${personJson('b')}, 'appliedOn', a.applied_on) as item
  from application a join beneficiary b on b.id = a.beneficiary_id
  where a.state = 'received' and $3 in ('socialWorker', 'psychologist', 'supervisor', 'head')`;

/** Cases proposed for closing by somebody else. */
export const closuresToDecide = `
  select b.id as subject, c.id as item_id, c.updated_at as sort,
    json_build_object('kind', 'closure', 'id', c.id, 'person', ${personJson('b')}, 'since', app.instant(c.updated_at), 'by', ${staffJson('u')}) as item
  from rehabilitation_case c join beneficiary b on b.id = c.beneficiary_id left join user_account u on u.id = c.last_step_by
  where c.state = 'closingReview' and $2 and c.last_step_by is distinct from $1`;

/** Nobody has been reached since the case was opened. */
export const firstContactsOverdue = `
  select b.id as subject, c.id as item_id, o.due_on as sort,
    json_build_object('kind', 'firstContact', 'id', c.id, 'person', ${personJson('b')}, 'dueOn', o.due_on) as item
  from rehabilitation_case c join beneficiary b on b.id = c.beneficiary_id
  cross join lateral (select (c.opened_at at time zone 'Asia/Tbilisi')::date + ${firstContactDays} as due_on) o
  where c.state in ('accepted', 'assessment') and ${casesInCare} and o.due_on < app.today()
    and not exists (select from work_note n where n.beneficiary_id = c.beneficiary_id and n.case_id = c.id and n.reached)`;

/** People within the window before their release, by the day. */
export const releasesAhead = `
  select b.id as subject, t.id as item_id, t.expected_on as sort,
    json_build_object('id', t.id, 'person', ${personJson('b')}, 'establishment', t.establishment, 'expectedOn', t.expected_on,
      'visited', exists (select from release_visit v where v.notice_id = t.id)) as item
  from release_notice t join beneficiary b on b.id = t.beneficiary_id
  where t.expected_on between app.today() and app.today() + coalesce((select (s.value ->> 'from')::int
    from setting s where s.code = 'preReleaseWindow' and s.valid_from <= app.today() order by s.valid_from desc limit 1), -1)`;
