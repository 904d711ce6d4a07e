import { todayPart, type TodayActor } from '../../../../platform/parts/today-part.js';
import { localizedName } from '../../../../platform/db/localized.js';
import { staffJson } from '../../../workforce/index.js';
import { bureaus } from '../../../workforce/published.js';
import { staff } from '../../../accounts/published.js';

/** SQL condition over the alias of a case: the cases of the actor, or for management every visible case. */
export const caseInCare = (
  caseAlias: string,
  { actorId, isManagement }: Pick<TodayActor, 'actorId' | 'isManagement'>,
): string => (isManagement ? 'true' : `${caseAlias}.case_manager_id = ${actorId}`);

/** Cases proposed for closing by somebody else. */
const closureToDecide = todayPart({
  kind: 'closureToDecide',
  waiting: ({ actorId }) => `
    select
      c.id,
      c.beneficiary_id as person_id,
      c.updated_at as due
    from
      rehabilitation_case c
    where
      c.state = 'closingReview'
      and c.last_step_by is distinct from ${actorId}`,
  detail: ({ id }) => `
    (
      select
        json_build_object('by', ${staffJson('u')})
      from
        rehabilitation_case c
        left join ${staff} u on u.id = c.last_step_by
      where
        c.id = ${id}
    )`,
});

/** Open cases that nobody manages. */
const caseWithoutManager = todayPart({
  kind: 'caseWithoutManager',
  waiting: () => `
    select
      c.id,
      c.beneficiary_id as person_id,
      c.opened_at as due
    from
      rehabilitation_case c
    where
      c.state <> 'closed'
      and c.case_manager_id is null`,
});

/** Days for which a case given to its manager is new. */
const daysNew = 14;

/** Cases given to the actor, until the first note about the person. */
const caseAssigned = todayPart({
  kind: 'caseAssigned',
  waiting: ({ actorId }) => `
    select
      c.id,
      c.beneficiary_id as person_id,
      s.starts_at as due
    from
      case_assignment s
      join rehabilitation_case c on c.id = s.case_id
    where
      s.case_manager_id = ${actorId}
      and s.ends_at is null
      and s.starts_at > app.now() - interval '${daysNew} days'
      and c.state <> 'closed'
      and c.case_manager_id = ${actorId}
      and not exists (
        select
        from
          work_note n
        where
          n.beneficiary_id = c.beneficiary_id
          and n.author_id = ${actorId}
          and n.at >= s.starts_at
      )`,
});

/** Cases that went from the actor to somebody else. */
const caseHandedOn = todayPart({
  kind: 'caseHandedOn',
  waiting: () => `
    select
      h.id,
      h.person_id,
      h.at as due
    from
      app.cases_handed_on() h`,
  detail: ({ id }) => `
    (
      select
        json_build_object(
          'because', h.because,
          'caseNumber', h.case_number,
          'bureau', ${localizedName('o')},
          'caseManager', ${staffJson('m')}
        )
      from
        app.cases_handed_on() h
        join ${bureaus} o on o.id = h.bureau_id
        left join ${staff} m on m.id = h.manager_id
      where
        h.id = ${id}
    )`,
});

export const casesToday = [closureToDecide, caseWithoutManager, caseAssigned, caseHandedOn];
