import {
  enrolmentMachine,
  eventsFor,
  mayOf,
  type Dto,
  type OperationId,
  type Role,
} from '@gza/contract';

/** Ways out of a programme other than completion, and the operation of each. */
export const endings = {
  dropOut: 'dropOutEnrolment',
  nonStart: 'recordNonStarter',
  withdraw: 'withdrawEnrolment',
  transferOut: 'transferOutEnrolment',
  exclude: 'excludeFromProgramme',
  adminExit: 'adminExitEnrolment',
} as const satisfies Record<string, OperationId>;
export type Ending = keyof typeof endings;

/** The endings that the life cycle and the role allow from a state. */
export function endingsFrom(state: Dto<'Enrolment'>['state'], role: Role): Ending[] {
  const events: readonly string[] = eventsFor(enrolmentMachine, state, mayOf(role));
  return (Object.keys(endings) as Ending[]).filter((ending) => events.includes(ending));
}
