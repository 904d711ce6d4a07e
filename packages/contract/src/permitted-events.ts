import type { Role } from './kernel/roles.js';
import { transitionsFrom, type StateMachine, type Transition } from './kernel/state-machine.js';
import { hasPermission, type May } from './permissions.js';

/** Whether a role may take an edge; what time or the system takes is nobody's. */
export const mayCause = ({ by }: Pick<Transition<string, string>, 'by'>, role: Role): boolean =>
  by !== undefined && hasPermission(role, by);

/** The events that somebody may cause in a state, in table order. */
export const eventsFor = <S extends string, E extends string>(
  machine: StateMachine<S, E>,
  state: S,
  may: May,
): E[] => [
  ...new Set(
    transitionsFrom(machine, state)
      .filter(({ by }) => by !== undefined && may(by))
      .map(({ event }) => event),
  ),
];
