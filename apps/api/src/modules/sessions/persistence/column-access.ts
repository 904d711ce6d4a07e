import {
  columnAccess,
  type ColumnAccess,
  tableColumnAccess,
} from '../../../platform/db/column-access.js';
import { SessionRecord } from './entities.js';

/** Readers and writers of the columns of sessions, besides staff and jobs (docs/how-to/row-access-and-grants.md). */
export const sessionsColumnAccess: readonly ColumnAccess[] = [
  tableColumnAccess('attendance', {
    session_id: ['analystReads'],
    enrolment_id: ['analystReads'],
    beneficiary_id: ['analystReads'],
    bureau_id: ['analystReads'],
    group_id: ['analystReads'],
    mandatory: ['analystReads'],
    session_at: ['analystReads'],
    mark: ['analystReads'],
    reason: [],
    minutes: ['analystReads'],
    recorded_by: [],
    recorded_at: ['analystReads'],
  }),
  columnAccess(SessionRecord, {
    id: ['analystReads'],
    bureauId: ['analystReads'],
    programmeId: ['analystReads'],
    groupId: ['analystReads'],
    enrolmentId: ['analystReads'],
    beneficiaryId: [],
    mandatory: [],
    kind: ['analystReads'],
    number: ['analystReads'],
    startsAt: ['analystReads'],
    minutes: ['analystReads'],
    registerDueOn: [],
    place: [],
    staffId: [],
    state: ['analystReads'],
    heldAt: ['analystReads'],
    catchesUpId: ['analystReads'],
    successorId: [],
    reason: [],
    lastStepBy: [],
    version: [],
    createdAt: [],
    updatedAt: [],
  }),
];
