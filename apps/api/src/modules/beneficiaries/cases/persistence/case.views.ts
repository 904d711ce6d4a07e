import type { Dto } from '@gza/contract';
import { bureauJson, staffJson } from '../../../workforce/index.js';
import { personJson } from '../../people/index.js';
import { listOf } from '../../../../platform/db/keyset.js';
import { viewStatement } from '../../../../platform/db/statement.js';
import { bureaus } from '../../../workforce/published.js';
import { staff } from '../../../accounts/published.js';

const from = `rehabilitation_case c join beneficiary b on b.id = c.beneficiary_id join ${bureaus} o on o.id = c.bureau_id
  left join ${staff} m on m.id = c.case_manager_id
  left join ${staff} p on p.id = c.last_step_by and c.state = 'closingReview'`;

const assignments = `coalesce((select json_agg(json_build_object('caseManager', ${staffJson('u')}, 'from', app.instant(s.starts_at),
  'until', app.instant(s.ends_at), 'reason', s.reason, 'endReason', s.ended_because) order by s.starts_at)
  from case_assignment s join ${staff} u on u.id = s.case_manager_id where s.case_id = c.id), '[]')`;

const caseJson = `
  json_build_object(
    'id', c.id,
    'caseNumber', c.case_number,
    'state', c.state,
    'category', c.category,
    'categoryGround', c.category_ground,
    'beneficiary', ${personJson('b')},
    'bureau', ${bureauJson('o')},
    'caseManager', ${staffJson('m')},
    'assignments', ${assignments},
    'openedAt', app.instant(c.opened_at),
    'firstContactDueOn', c.first_contact_due_on,
    'assessmentDueOn', c.assessment_due_on,
    'suspendedFrom', c.suspended_from,
    'closureProposedBy', ${staffJson('p')},
    'closedOn', c.closed_on,
    'closureReason', c.closure_reason,
    'closureSummary', c.closure_summary,
    'version', c.version
  )`;

export const caseView = viewStatement({
  name: 'case',
  params: ['uuid'],
  text: `
    select
      ${caseJson}::text as body,
      c.version,
      array[c.beneficiary_id] as subjects
    from
      ${from}
    where
      c.id = $1`,
});

export const caseList = listOf((query: Dto<'CaseListQuery'>) => ({
  name: 'cases',
  item: caseJson,
  from,
  filters: [
    ['c.state = $', query.state],
    ['c.case_manager_id = $', query.caseManagerId],
    ['(c.case_manager_id is not null) = $', query.assigned],
    ["(c.state <> 'closed') = $", query.open],
    ['c.beneficiary_id = $', query.beneficiaryId],
  ],
  sort: { by: 'c.opened_at', type: 'timestamptz', descending: true },
  id: 'c.id',
  subject: 'c.beneficiary_id',
  page: query,
}));
