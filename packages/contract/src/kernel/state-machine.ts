import type { Permission } from './permission.js';

interface Edge<S extends string, E extends string> {
  readonly from: S;
  readonly event: E;
  readonly to: S;
  /** Not for the author of the last step (author is not approver). */
  readonly fourEyes?: true;
}

/**
 * A life cycle as data (domain.md, section 2.4). The rule, the policy, the portal and the tests read
 * the same table; an edge that is not in it does not exist.
 * An edge is taken with a permission, by time alone, through a job, or by the system, when a step of another
 * record causes it.
 */
export type Transition<S extends string, E extends string> = Edge<S, E> &
  (
    | { readonly by: Permission; readonly byTime?: undefined; readonly bySystem?: undefined }
    | { readonly by?: undefined; readonly byTime: true; readonly bySystem?: undefined }
    | { readonly by?: undefined; readonly byTime?: undefined; readonly bySystem: true }
  );

export interface StateMachine<S extends string = string, E extends string = string> {
  readonly name: string;
  readonly states: readonly S[];
  readonly initial: S;
  readonly transitions: readonly Transition<S, E>[];
}

export const stateMachine = <const S extends string, const E extends string>(
  machine: StateMachine<S, E>,
): StateMachine<S, E> => machine;

export const eventsOf = <S extends string, E extends string>(machine: StateMachine<S, E>): E[] => [
  ...new Set(machine.transitions.map((t) => t.event)),
];

/** Returns the transitions that leave a state. */
export const transitionsFrom = <S extends string, E extends string>(
  machine: StateMachine<S, E>,
  state: S,
): Transition<S, E>[] => machine.transitions.filter((t) => t.from === state);

/** Returns the events that somebody may cause in a state, in table order; what time or the system causes is left out. */
export const allowedEvents = <S extends string, E extends string>(
  machine: StateMachine<S, E>,
  state: S,
): E[] => [
  ...new Set(
    transitionsFrom(machine, state)
      .filter(({ by }) => by !== undefined)
      .map(({ event }) => event),
  ),
];

/**
 * Returns the transition of an event, or undefined when the life cycle has none. `to` selects one where an
 * event has several.
 */
export function findTransition<S extends string, E extends string>(
  machine: StateMachine<S, E>,
  state: S,
  event: E,
  to?: S,
): Transition<S, E> | undefined {
  return machine.transitions.find(
    (t) => t.from === state && t.event === event && (to === undefined || t.to === to),
  );
}

/** Lists the states that no transition leaves. */
export const finalStates = <S extends string, E extends string>(
  machine: StateMachine<S, E>,
): readonly S[] => [
  ...new Set(machine.transitions.map(({ to }) => to).filter((state) => isFinal(machine, state))),
];

/** Returns whether no transition leaves a state. */
export const isFinal = <S extends string, E extends string>(
  machine: StateMachine<S, E>,
  state: S,
): boolean => !machine.transitions.some((t) => t.from === state);
