import type { Dto } from '@gza/contract';
import { listOf } from '../../../platform/db/keyset.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { staff } from '../../accounts/published.js';
import { personJson } from '../../beneficiaries/index.js';
import { people } from '../../beneficiaries/published.js';
import { mayInBureau, staffJson } from '../../workforce/index.js';

/** SQL condition: the colleague of a planned appointment can no longer meet the person. */
const staffToReplace = `(r.state = 'planned' and ${mayInBureau('u', 'r.bureau_id', 'appointment.hold')} is not true)`;

export const appointmentFrom = `appointment r join ${people} b on b.id = r.beneficiary_id join ${staff} u on u.id = r.staff_id`;

export const appointmentItem = `
  json_build_object(
    'id', r.id,
    'kind', r.kind,
    'state', r.state,
    'beneficiary', ${personJson('b')},
    'bureauId', r.bureau_id,
    'caseId', r.case_id,
    'startsAt', app.instant(r.starts_at),
    'minutes', r.minutes,
    'place', r.place,
    'purpose', r.purpose,
    'staff', ${staffJson('u')},
    'staffToReplace', ${staffToReplace},
    'noteId', r.note_id,
    'successorId', r.successor_id,
    'reason', r.reason,
    'clashReason', r.clash_reason,
    'createdAt', app.instant(r.created_at),
    'version', r.version
  )`;

export const appointmentView = viewStatement({
  name: 'appointment',
  params: ['uuid'],
  text: `
    select
      ${appointmentItem}::text as body,
      r.version,
      array[r.beneficiary_id] as subjects
    from
      ${appointmentFrom}
    where
      r.id = $1`,
});

export const appointmentList = listOf((query: Dto<'AppointmentListQuery'>) => ({
  name: 'appointments',
  item: appointmentItem,
  from: appointmentFrom,
  filters: [
    ['r.beneficiary_id = $', query.beneficiaryId],
    ['r.staff_id = $', query.staffId],
    ['r.state = $', query.state],
  ],
  sort: { by: 'r.starts_at', type: 'timestamptz', descending: true },
  id: 'r.id',
  subject: 'r.beneficiary_id',
  page: query,
}));
