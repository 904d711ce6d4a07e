import {
  allowedEvents,
  eventsFor,
  findTransition,
  hasPermission,
  mayCause,
  type FieldProblem,
  type Permission,
  type ProblemCode,
  type Role,
  type StateMachine,
  type TextParams,
  type Transition,
} from '@gza/contract';
import { databaseRoleOf, type Actor } from './actor.js';

export type FieldError = FieldProblem & {
  /** JSON pointer into the body. */
  readonly pointer: string;
};

/** Error of a request, by its code in the contract's catalogue of problems. It is independent of HTTP. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly params: TextParams = {},
    readonly errors: readonly FieldError[] = [],
  ) {
    super(code);
    this.name = 'ProblemError';
  }
}

/**
 * A problem that tells of people who are not the caller's: what the work has written before it is committed, and the
 * audit entry of the refusal names them. The work throws it before it writes anything else.
 */
export class DisclosingProblemError extends ProblemError {
  constructor(
    code: ProblemCode,
    readonly subjects: readonly string[],
  ) {
    super(code);
  }
}

/** Creates the error of invalid fields. */
export const invalid = (...errors: FieldError[]): ProblemError =>
  new ProblemError('invalid-request', {}, errors);

/** Creates the error of a missing or hidden record: the caller cannot distinguish the two. */
export const notFound = (): ProblemError => new ProblemError('not-found');

export interface LastStep {
  /** Author of the last step of the record. */
  readonly lastActorId: string | null;
}

/** The events that a problem names: to a partner only what partners may cause, because the rest is internal. */
const eventsTold = <S extends string, E extends string>(
  machine: StateMachine<S, E>,
  state: S,
  actor: Actor,
): E[] =>
  databaseRoleOf(actor) === 'gza_partner' && actor.role !== 'system'
    ? eventsFor(machine, state, mayOf(actor.role))
    : allowedEvents(machine, state);

const mayOf = (role: Role) => (permission: Permission) => hasPermission(role, permission);

/**
 * Returns the transition of an event from a state. Throws `transition-not-allowed` with the events that are
 * allowed, `forbidden` when the actor's role may not perform it, `four-eyes` when the actor made the last
 * step.
 */
export function transition<S extends string, E extends string>(
  machine: StateMachine<S, E>,
  state: S,
  event: E,
  actor: Actor,
  { lastActorId }: LastStep = { lastActorId: null },
  to?: S,
): Transition<S, E> {
  const edge = findTransition(machine, state, event, to);
  if (!edge || (edge.bySystem && actor.role !== 'system'))
    throw new ProblemError('transition-not-allowed', {
      state,
      event,
      allowed: eventsTold(machine, state, actor),
    });
  if (actor.role !== 'system' && !mayCause(edge, actor.role)) throw new ProblemError('forbidden');
  if (edge.fourEyes && lastActorId !== null && lastActorId === actor.id)
    throw new ProblemError('four-eyes');
  return edge;
}
