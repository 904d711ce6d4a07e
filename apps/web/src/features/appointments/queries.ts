import { queryOptions } from '@tanstack/react-query';
import type { Dto } from '@gza/contract';
import { api } from '../../platform/api.js';
import { keyOf } from '../../platform/data/queries.js';
import { answerLimitMs, isNoAnswer } from '../../platform/offline/send-result.js';
import { keepForToday, keptAppointment } from './offline/kept-appointments.js';

/** The appointment from the server; one of today is kept on this device. */
export async function fromServer(id: string, signal: AbortSignal): Promise<Dto<'Appointment'>> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(answerLimitMs)]);
  const appointment = await api.getAppointment({ id, signal: limit });
  // A device without storage (private window) still works online.
  await keepForToday(appointment).catch(() => undefined);
  return appointment;
}

/** The appointment from the server; offline, the one kept on this device today. */
export const appointmentQuery = (id: string) =>
  queryOptions({
    queryKey: keyOf('getAppointment', { id }),
    networkMode: 'always',
    queryFn: async ({ signal }) => {
      try {
        return await fromServer(id, signal);
      } catch (error) {
        const kept = isNoAnswer(error)
          ? await keptAppointment(id).catch(() => undefined)
          : undefined;
        if (!kept) throw error;
        return kept;
      }
    },
  });
