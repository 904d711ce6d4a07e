import { Flag, Nested, Nullable, OneOf, Text, Uuid, Integer } from '../kernel/fields.js';
import { EnrolmentGroup } from '../programmes/enrolment.dtos.js';
import { sessionKinds, type SessionKind } from './codes.js';
import { sessionMachine, type SessionState } from './states.js';

export class TodaySessionDetail {
  @OneOf(sessionKinds) sessionKind!: SessionKind;
  @OneOf(sessionMachine.states) state!: SessionState;
  @Integer({ min: 1 }) minutes!: number;
  @Nullable() @Text({ max: 200 }) place!: string | null;
  @Uuid() programmeId!: string;
  @Nullable() @Nested(() => EnrolmentGroup) group!: EnrolmentGroup | null;
}
export class TodayAbsenceDetail {
  @Uuid() programmeId!: string;
  @Flag() mandatory!: boolean;
}

/** Classes of the details of a line, by kind; a kind without an entry has no details. */
export const sessionsTodayDetails = {
  sessionAhead: TodaySessionDetail,
  sessionToRecord: TodaySessionDetail,
  absence: TodayAbsenceDetail,
} as const;
