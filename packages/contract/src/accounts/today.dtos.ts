import { StaffRef } from '../kernel/common.dto.js';
import { Nested, OneOf } from '../kernel/fields.js';
import { invitationKinds } from './codes.js';

export class TodayInvitationDetail {
  @Nested(() => StaffRef) account!: StaffRef;
  @OneOf(invitationKinds) kind!: (typeof invitationKinds)[number];
}

/** Classes of the details of a line, by kind; a kind without an entry has no details. */
export const accountsTodayDetails = {
  invitationUsed: TodayInvitationDetail,
} as const;
