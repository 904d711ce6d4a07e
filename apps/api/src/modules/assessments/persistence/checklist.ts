import type { ChecklistPart } from '../../../platform/parts/checklist-part.js';
import { cases } from '../../beneficiaries/published.js';

/** The assessment of risks and needs that leads to the plan; an approved one counts while the next is a draft. */
export const assessmentChecklist: readonly ChecklistPart[] = [
  {
    item: 'assessment',
    row: ({ caseId }) => `
      select
        case
          when a.state is null then 'open'
          when a.state = 'approved' then 'done'
          else 'underWay'
        end as state,
        a.state as detail,
        k.assessment_due_on as due_on,
        case
          when a.state = 'approved' then a.assessed_on
        end as done_on
      from
        ${cases} k
        left join lateral (
          select
            n.state,
            n.assessed_on
          from
            assessment n
          where
            n.case_id = k.id
            and not n.clinical
            and n.state not in ('discarded', 'superseded')
          order by
            n.state = 'approved' desc,
            n.id desc
          limit
            1
        ) a on true
      where
        k.id = ${caseId}`,
  },
];
