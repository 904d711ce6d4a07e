import type { Dto } from '@gza/contract';
import { listOf } from '../../../platform/db/keyset.js';
import { groupRefJson, programmeRefJson } from './group.views.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { people } from '../../beneficiaries/published.js';
import { planItemJson } from '../../plans/published.js';
import { personJson } from '../../beneficiaries/index.js';

/** Free text of the helping professions does not reach officers (domain.md 2.5). */
const helpOnly = (column: string) =>
  `case when app.setting('role') <> 'probationOfficer' then ${column} end`;

const enrolmentJson = `
  json_build_object(
    'id', e.id,
    'state', e.state,
    'beneficiary', ${personJson('b')},
    'bureauId', e.bureau_id,
    'caseId', e.case_id,
    'programme', ${programmeRefJson('p')},
    'programmeVersionId', e.programme_version_id,
    'group', ${groupRefJson('g')},
    'planItemId', e.plan_item_id,
    'planItem', ${planItemJson('e.plan_item_id')},
    'mandatory', e.mandatory,
    'language', e.language,
    'failedRules', e.failed_rules,
    'overrideReason', ${helpOnly('e.override_reason')},
    'reason', ${helpOnly('e.reason')},
    'proposedOn', e.proposed_on,
    'decidedOn', e.decided_on,
    'enrolledOn', e.enrolled_on,
    'startedOn', e.started_on,
    'endedOn', e.ended_on,
    'postTestOn', e.post_test_on,
    'version', e.version
  )`;

const from = `enrolment e join ${people} b on b.id = e.beneficiary_id join programme p on p.id = e.programme_id
  left join programme_group g on g.id = e.group_id`;

export const enrolmentView = viewStatement({
  name: 'enrolment',
  params: ['uuid'],
  text: `
    select
      ${enrolmentJson}::text as body,
      e.version,
      array[e.beneficiary_id] as subjects
    from
      ${from}
    where
      e.id = $1`,
});

export const enrolmentList = listOf((query: Dto<'EnrolmentListQuery'>) => ({
  name: 'enrolments',
  item: enrolmentJson,
  from,
  filters: [
    ['e.state = $', query.state],
    ['e.programme_id = $', query.programmeId],
    ['e.group_id = $', query.groupId],
    ['e.beneficiary_id = $', query.beneficiaryId],
  ],
  sort: { by: 'e.created_at', type: 'timestamptz', descending: true },
  id: 'e.id',
  subject: 'e.beneficiary_id',
  page: query,
}));
