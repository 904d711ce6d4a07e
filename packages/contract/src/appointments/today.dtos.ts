import { Integer, Nullable, OneOf, Text } from '../kernel/fields.js';
import { appointmentKinds, type AppointmentKind } from './codes.js';

export class TodayAppointmentDetail {
  @OneOf(appointmentKinds) appointmentKind!: AppointmentKind;
  @Integer({ min: 1 }) minutes!: number;
  @Nullable() @Text({ max: 200 }) place!: string | null;
  @Nullable() @Text({ max: 1000 }) purpose!: string | null;
}

/** Classes of the details of a line, by kind. */
export const appointmentsTodayDetails = {
  appointmentAhead: TodayAppointmentDetail,
  appointmentToRecord: TodayAppointmentDetail,
} as const;
