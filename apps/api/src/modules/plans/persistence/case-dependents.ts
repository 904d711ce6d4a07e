import { bothLanguages } from '../../../platform/db/localized.js';
import type { CaseDependentPart } from '../../../platform/parts/case-dependent.js';
import { programmes } from '../../programmes/published.js';
import { services } from '../../services/published.js';

const plans = (states: readonly string[]) => (caseId: string) => `
  select
    p.id,
    null::jsonb as name,
    p.state,
    null::text as at
  from
    plan p
  where
    p.case_id = ${caseId}
    and p.state in (${states.map((state) => `'${state}'`).join(', ')})`;

const inForce = `p.state in ('active', 'underReview')`;

/** Plans that have not ended, and what the plan in force has not reached. */
export const planDependents: readonly CaseDependentPart[] = [
  { kind: 'plan', records: plans(['active', 'underReview']) },
  { kind: 'planDraft', records: plans(['draft']) },
  {
    kind: 'planInPreparation',
    records: plans(['pendingApproval', 'returned', 'approved', 'signed']),
  },
  {
    kind: 'planGoal',
    records: (caseId) => `
      select
        g.id,
        ${bothLanguages('left(g.text, 2000)')} as name,
        g.state,
        g.due_on::text as at
      from
        plan_goal g
        join plan p on p.id = g.plan_id
      where
        p.case_id = ${caseId}
        and ${inForce}
        and g.state in ('open', 'inProgress')`,
  },
  {
    kind: 'planItem',
    records: (caseId) => `
      select
        i.id,
        case i.kind
          when 'programme' then jsonb_build_object('ka', m.name_ka, 'en', m.name_en)
          when 'service' then jsonb_build_object('ka', v.name_ka, 'en', v.name_en)
          else ${bothLanguages('left(i.text, 2000)')}
        end as name,
        i.state,
        i.due_on::text as at
      from
        plan_item i
        join plan p on p.id = i.plan_id
        left join ${programmes} m on m.id = i.programme_id
        left join ${services} v on v.code = i.service_code
      where
        p.case_id = ${caseId}
        and ${inForce}
        and i.state in ('planned', 'inProgress')`,
  },
];
