import {
  allowedEvents,
  endpoints,
  mayCall,
  stateMachines,
  type Dto,
  type OperationId,
  type Role,
} from '@gza/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from './api.js';

type Enrolment = Dto<'Enrolment'>;
type At = { id: string; version: number };

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
  const events: readonly string[] = allowedEvents(stateMachines.enrolment, state);
  return (Object.keys(endings) as Ending[]).filter(
    (ending) => events.includes(ending) && mayCall(endpoints[endings[ending]].access, role),
  );
}

/** What hangs together with a programme that somebody is in: groups, places, sessions, the plan, the day. */
const unrelated: readonly unknown[] = ['reference', 'staff', 'programmeVersions'];

/** Runs a change of an enrolment; also after a refusal all is read anew: somebody may have been quicker. */
export function useEnrolmentChange() {
  const queries = useQueryClient();
  return async <T>({ id, version }: At, change: (at: At) => Promise<T>): Promise<T> => {
    try {
      return await change({ id, version });
    } finally {
      await queries.invalidateQueries({
        predicate: ({ queryKey: [area] }) => !unrelated.includes(area),
      });
    }
  };
}

export const endEnrolment = (at: At, ending: Ending, body: Dto<'ReasonBody'>): Promise<Enrolment> =>
  api[endings[ending]]({ ...at, body });

export const completeEnrolment = (at: At, body: Dto<'CompleteEnrolmentBody'>): Promise<Enrolment> =>
  api.completeEnrolment({ ...at, body });

/** Whether the version of a programme asks for a test after the course. */
export function usePostTestAsked(programmeVersionId: string): boolean {
  const { data } = useQuery({
    queryKey: ['programmeVersions', programmeVersionId],
    queryFn: ({ signal }) => api.getProgrammeVersion({ id: programmeVersionId, signal }),
  });
  return data?.postTestRequired ?? false;
}
