import type { ChecklistPart } from '../../../platform/parts/checklist-part.js';

const done = `('active', 'underReview', 'completed')`;

/** The plan: the version in force, otherwise the newest in preparation. */
export const planChecklist: readonly ChecklistPart[] = [
  {
    item: 'plan',
    row: ({ caseId }) => `
      select
        case
          when count(*) = 0 then 'open'
          when bool_or(p.state in ${done}) then 'done'
          else 'underWay'
        end as state,
        (
          array_agg(
            p.state
            order by
              p.state in ${done} desc,
              p.number desc
          )
        ) [1] as detail,
        null::date as due_on,
        max((p.activated_at at time zone app.zone())::date) filter (
          where
            p.state in ${done}
        ) as done_on
      from
        plan p
      where
        p.case_id = ${caseId}
        and p.state not in ('discarded', 'superseded', 'terminated')`,
  },
];
