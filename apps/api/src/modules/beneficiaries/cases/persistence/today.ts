import { staffJson } from '../../../workforce/index.js';
import { personJson } from '../../people/index.js';

/** Days of domain.md 2.5 after the opening of a case; five working days are a week. */
const firstContactDays = 7;

/** Whose cases one looks after: the own ones, or all that one may see. */
export const casesInCare = `($2 or c.case_manager_id = $1)`;

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
