import {
  allowedEvents,
  enrolmentMachine,
  type Dto,
  type OperationId,
  type Role,
} from '@gza/contract';
import { roleMay } from '../platform/operations.js';
import { useQuery } from '@tanstack/react-query';
import { at, type Changes } from '../platform/data/changes.js';
import { read } from '../platform/data/queries.js';

type Enrolment = Dto<'Enrolment'>;

/** Ways out of a programme other than completion, and the operation of each. */
const endings = {
  dropOut: 'dropOutEnrolment',
  nonStart: 'recordNonStarter',
  withdraw: 'withdrawEnrolment',
  transferOut: 'transferOutEnrolment',
  exclude: 'excludeFromProgramme',
  adminExit: 'adminExitEnrolment',
} as const satisfies Record<string, OperationId>;
export type Ending = keyof typeof endings;

/** Those that the life cycle and the role allow from a state. */
export function endingsFrom(state: Enrolment['state'], role: Role): Ending[] {
  const events: readonly string[] = allowedEvents(enrolmentMachine, state);
  return (Object.keys(endings) as Ending[]).filter(
    (ending) => events.includes(ending) && roleMay(role, endings[ending]),
  );
}

/** Records that somebody left a programme, by the operation of the way out. */
export const endEnrolment = (
  changes: Changes,
  enrolment: Enrolment,
  ending: Ending,
  body: Dto<'ReasonBody'>,
): Promise<Enrolment> => changes[endings[ending]]({ ...at(enrolment), body });

/** Whether the version of a programme asks for a test after the course. */
export function useAsksPostTest(programmeVersionId: string): boolean {
  const { data } = useQuery(read('getProgrammeVersion', { id: programmeVersionId }));
  return data?.postTestRequired ?? false;
}
