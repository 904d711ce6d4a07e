import type { Dto } from '@gza/contract';
import {
  deleteItem,
  getAllItems,
  getItem,
  putItem,
  updateItem,
} from '../../../platform/device/device-store.js';
import { formatDay, today } from '../../../platform/format.js';

type Appointment = Dto<'Appointment'>;

const isOfToday = ({ startsAt }: Appointment): boolean => formatDay(startsAt) === today();

/** Keeps an appointment of today on this device for offline use. */
export async function keepForToday(appointment: Appointment): Promise<void> {
  if (isOfToday(appointment)) await putItem('appointment', appointment.id, appointment);
}

/** Keeps what became of an appointment that is kept already, so that it does not open again without a line. */
export const keepRecorded = (appointment: Appointment): Promise<void> =>
  updateItem<Appointment>('appointment', appointment.id, (kept) => kept && appointment).catch(
    // A browser that stores nothing has nothing to renew.
    () => undefined,
  );

export const keptAppointment = (id: string): Promise<Appointment | undefined> =>
  getItem<Appointment>('appointment', id);

/** The appointments on this device, by time. */
export async function allKept(): Promise<Appointment[]> {
  const all = (await getAllItems<Appointment>('appointment')).map(({ value }) => value);
  return all.sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}

/** Deletes the appointments of other days. */
export async function letOldAppointmentsGo(): Promise<void> {
  for (const { name, value } of await getAllItems<Appointment>('appointment'))
    if (!isOfToday(value)) await deleteItem('appointment', name);
}
