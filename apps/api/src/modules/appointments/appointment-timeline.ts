import type { TimelineKindOf } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { recordOnTimeline } from '../beneficiaries/index.js';
import type { AppointmentRecord } from './persistence/entities.js';

/** Notes an appointment on the timeline of its person, for the helping side. */
export const noteAppointment = (
  tx: Tx,
  { id, beneficiaryId, bureauId, caseId, kind, startsAt }: AppointmentRecord,
  entry: TimelineKindOf<'appointments'>,
): Promise<void> =>
  recordOnTimeline<'appointments'>(tx, {
    beneficiaryId,
    bureauId,
    caseId,
    kind: entry,
    subjectId: id,
    detail: { kind, startsAt: startsAt.toISOString() },
    audience: 'help',
  });
