import type { Dto } from '@gza/contract';
import { api } from '../../../platform/api.js';
import { createOutbox, type WaitingRequest } from '../../../platform/offline/outbox.js';
import { afterFailure, answerLimitMs } from '../../../platform/offline/send-result.js';

/** An outcome that was saved offline and waits to be sent. */
export interface WaitingOutcome extends WaitingRequest {
  /** The appointment as it was seen; its version goes into If-Match. */
  appointment: Dto<'Appointment'>;
  body: Dto<'RecordAppointmentBody'>;
}

export const recordOnServer = ({
  appointment,
  body,
  key,
}: Pick<WaitingOutcome, 'appointment' | 'body' | 'key'>): Promise<Dto<'Appointment'>> =>
  api.recordAppointment({
    id: appointment.id,
    version: appointment.version,
    body,
    idempotencyKey: key,
    signal: AbortSignal.timeout(answerLimitMs),
  });

/** The outcomes that wait on this device. */
export const outcomes = createOutbox<WaitingOutcome, Dto<'Appointment'>>({
  kind: 'outcome',
  nameOf: ({ appointment }) => appointment.id,
  send: (item) =>
    recordOnServer(item).then((answer) => ({ kind: 'sent', answer }) as const, afterFailure),
  // It is recorded once: the server refuses a later outcome, and the user sees why.
  rebased: (later) => later,
});
