import type { StateMachine } from './state-machine.js';
import type { TimelineTopic } from './timeline.js';
import type { TodayKindSpec } from './today.js';

/**
 * Contribution of a module to the registries of the contract. Endpoints, problems and DTO classes have
 * separate lists: the portal loads DTO classes late, and problems are needed before endpoints.
 */
export interface ContractModule {
  readonly name: string;
  /** Life cycles by name. */
  readonly machines?: Readonly<Record<string, StateMachine>>;
  /** Kinds of line that the module puts on Today. */
  readonly today?: Readonly<Record<string, TodayKindSpec>>;
  /** Kinds of entry that the module writes on the timeline of a person, each with its topic. */
  readonly timeline?: Readonly<Record<string, TimelineTopic>>;
}

/** Fixes the types of a module's contributions. */
export const contractModule = <const M extends ContractModule>(module: M): M => module;
