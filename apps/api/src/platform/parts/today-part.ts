import type { Role, TodayKind } from '@gza/contract';
import type { TodayDetail } from '@gza/contract/dtos';

/** Reader of the lines. A statement is composed for one role, so the code of a part may branch on it. */
export interface TodayActor {
  /** SQL of the actor's id. */
  readonly actorId: string;
  readonly role: Role;
  /** Whether the actor is a supervisor or head, who is responsible for all visible records. */
  readonly isManagement: boolean;
  /**
   * SQL of the one bureau whose records a supervisor sees. Compared with it, an index of the bureau gives the
   * order of the lines; the policy alone does not say that the bureau is one.
   */
  readonly bureauId?: string;
}

/** The columns of a line that its detail is looked up by, as SQL expressions. */
export interface TodayLineRef {
  readonly id: string;
  readonly personId: string;
}

/** SQL of one kind of line on Today, contributed by a module. */
export type TodayPart<K extends TodayKind = TodayKind> = K extends TodayKind
  ? {
      readonly kind: K;
      /**
       * Select of the waiting records with `id`, `person_id` and `due`, the date or instant by which the
       * section is ordered. It joins no person: only the shown lines get one.
       */
      readonly waiting: (actor: TodayActor) => string;
    } & (TodayDetail<K> extends null
      ? { readonly detail?: never }
      : {
          /** The detail of a shown line: a JSON expression, most often a sub-select. */
          readonly detail: (line: TodayLineRef) => string;
        })
  : never;

/**
 * Fixes the kind of a part, and so whether it has a detail. The result has one type for all parts, which the
 * compiler cannot derive from a generic kind, hence the cast.
 */
export const todayPart = <K extends TodayKind>(part: TodayPart<K>): TodayPart =>
  part as unknown as TodayPart;
