import type { AppointmentState } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';

/** Tells that an appointment was held, missed, moved or cancelled. */
export const tellMoved = (
  tx: Tx,
  { id, beneficiaryId }: { readonly id: string; readonly beneficiaryId: string },
  to: AppointmentState,
  successorId: string | null = null,
): void => tx.emit('appointment.moved', { appointmentId: id, beneficiaryId, to, successorId });
