import type { OperationId, UserRole } from '@gza/contract';

/** Changes of rows of `rows.ts` before the call: row → column → value. `@…` is the id of a row or of an anchor. */
export type Given = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A call of an operation that succeeds. */
export interface Call {
  readonly as: UserRole;
  /** Row of the record in the path. */
  readonly on?: string;
  /** Row of the part of the record in the path. */
  readonly part?: string;
  readonly given?: Given;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Begin of the file that is sent; a PDF by default. */
  readonly file?: Buffer;
  /** Rows in which the record does not allow the operation. */
  readonly notAllowed?: Given;
  /** Row and column of the author, who may not take this step (four eyes). */
  readonly author?: readonly [row: string, column: string];
}

export const reason = { reason: 'მიზეზი' };
export const note = { note: 'შენიშვნა' };
/** A call by a role, about a row, in a state; and a state in which it is rejected. */
export const call = (
  as: UserRole,
  on: string | undefined,
  state: string | undefined,
  notAllowed: string | undefined,
  body: Call['body'] = {},
  more: Partial<Call> = {},
): Call => ({
  as,
  body,
  ...(on && { on }),
  ...more,
  ...((state || more.given) && {
    given: { ...more.given, ...(on && state && { [on]: { ...more.given?.[on], state } }) },
  }),
  ...(on && notAllowed && { notAllowed: { [on]: { state: notAllowed } } }),
});

/** The case that is open. */
export const openCase = 'rehabilitation_case/';
export const closedCase: Given = { [openCase]: { state: 'closed' } };

/** Calls of one part of the product. */
export type Calls = Partial<Record<OperationId, Call>>;

/** The enrolment in a group. */
export const course = 'enrolment/group';
export const enrolment = (state: string, notAllowed: string, body: Call['body'] = reason): Call =>
  call('socialWorker', course, state, notAllowed, body);
