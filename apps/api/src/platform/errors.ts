import {
  allowedEvents,
  findTransition,
  mayCause,
  type FieldProblemCode,
  type ProblemCode,
  type StateMachine,
  type TextParams,
  type Transition,
} from '@gza/contract';
import type { Actor } from './actor.js';

export interface FieldError {
  /** JSON pointer into the body. */
  readonly pointer: string;
  readonly code: FieldProblemCode;
  readonly params?: TextParams;
}

/** A refusal, by its name in the contract's catalogue of problems. It knows no HTTP. */
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

/** A refusal because of single fields. */
export const invalid = (...errors: FieldError[]): ProblemError =>
  new ProblemError('invalid-request', {}, errors);

/** The record is missing, or hidden from the actor: the two look alike. */
export const notFound = (): ProblemError => new ProblemError('not-found');

export interface LastStep {
  /** Who made the last step of the record. */
  readonly lastActorId: string | null;
}

/**
 * The edge that an event takes from a state, or a refusal: `transition-not-allowed` names the events
 * allowed instead, `forbidden` when the edge is not the actor's, `four-eyes` when the actor made the last step.
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
  if (!edge)
    throw new ProblemError('transition-not-allowed', {
      state,
      event,
      allowed: allowedEvents(machine, state),
    });
  if (actor.role !== 'system' && !mayCause(edge, actor.role)) throw new ProblemError('forbidden');
  if (edge.fourEyes && lastActorId !== null && lastActorId === actor.id)
    throw new ProblemError('four-eyes');
  return edge;
}
