import type { Dto } from '@gza/contract';
import { personJson } from '../../beneficiaries/index.js';
import { staffJson } from '../../workforce/index.js';
import { listOf } from '../../../platform/db/keyset.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { people } from '../../beneficiaries/published.js';
import { staff } from '../../accounts/published.js';

const from = `safety_alert s join ${people} b on b.id = s.beneficiary_id join ${staff} r on r.id = s.raised_by
  left join ${staff} k on k.id = s.acknowledged_by left join ${staff} c on c.id = s.closed_by`;

const alertJson = `
  json_build_object(
    'id', s.id,
    'assessmentId', s.assessment_id,
    'caseId', s.case_id,
    'beneficiary', ${personJson('b')},
    'code', s.code,
    'title', s.title,
    'severity', s.severity,
    'clinical', s.clinical,
    'state', s.state,
    'raisedAt', app.instant(s.raised_at),
    'raisedBy', ${staffJson('r')},
    'acknowledgedAt', app.instant(s.acknowledged_at),
    'acknowledgedBy', ${staffJson('k')},
    'acknowledgementNote', s.acknowledgement_note,
    'closedAt', app.instant(s.closed_at),
    'closedBy', ${staffJson('c')},
    'closingNote', s.closing_note,
    'version', s.version
  )`;

export const alertView = viewStatement({
  name: 'safety-alert',
  params: ['uuid'],
  text: `
    select
      ${alertJson}::text as body,
      s.version,
      array[s.beneficiary_id] as subjects
    from
      ${from}
    where
      s.id = $1`,
});

export const alertList = listOf((query: Dto<'SafetyAlertListQuery'>) => ({
  name: 'safety-alerts',
  item: alertJson,
  from,
  filters: [
    ['s.state = $', query.state],
    ['s.severity = $', query.severity],
    ['s.beneficiary_id = $', query.beneficiaryId],
    ['s.assessment_id = $', query.assessmentId],
  ],
  sort: { by: 's.raised_at', type: 'timestamptz', descending: true },
  id: 's.id',
  subject: 's.beneficiary_id',
  page: query,
}));
