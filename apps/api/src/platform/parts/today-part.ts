import type { Role, TodayKind } from '@gza/contract';
import type { TodayDetail } from '@gza/contract/dtos';

/** Whom the lines are for. A statement is composed for one role, so a part may branch on it in code. */
export interface TodayActor {
  /** The placeholder of the actor's id. */
  readonly actorId: string;
  readonly role: Role;
  /** Supervisors and heads answer for all that they see. */
  readonly isManagement: boolean;
}

/** The columns of a line that its detail is looked up by, as SQL expressions. */
export interface TodayLineRef {
  readonly id: string;
  readonly personId: string;
}

/** What a module knows of one kind of line on Today, in SQL. */
export type TodayPart<K extends TodayKind = TodayKind> = K extends TodayKind
  ? {
      readonly kind: K;
      /**
       * The records that wait: a select of `id`, `person_id` and `due`, the date or instant by which
       * the section is ordered. It joins no person: only the lines that are shown get one.
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
 * Fixes the kind of a part, and so whether it has a detail. Afterwards all parts are of one type, which
 * the compiler cannot derive from a generic kind, hence the cast.
 */
export const todayPart = <K extends TodayKind>(part: TodayPart<K>): TodayPart =>
  part as unknown as TodayPart;
