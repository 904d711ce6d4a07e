import {
  CalendarDate,
  Dictionary,
  Flag,
  Line,
  ListOf,
  Nullable,
  Omittable,
  Text,
  Uuid,
  Integer,
  type DtoClass,
} from './fields.js';
import { cursorPattern } from './formats.js';

/** A text of the reference data in both languages. */
export class LocalizedText {
  @Text({ max: 2000 }) ka!: string;
  @Text({ max: 2000 }) en!: string;
}

/** A name of the reference data in both languages, in a request. */
export class LocalizedName {
  @Line({ max: 2000 }) ka!: string;
  @Line({ max: 2000 }) en!: string;
}

/** Query of every list: page size and the opaque position of the next page. */
export class PageQuery {
  /** Items per page: 1 to 200, 25 by default. */
  @Omittable() @Integer({ min: 1, max: 200 }) limit?: number;
  @Omittable() @Text({ max: 500, pattern: cursorPattern, problem: 'cursor' }) cursor?: string;
}

/** Makes the class of a page of `item`: the list and the cursor of the next page, null on the last one. */
export function pageOf<T extends abstract new () => object>(item: () => T) {
  abstract class Page {
    /** Marks the classes of pages. */
    static readonly isPage = true;
    @ListOf(item as () => DtoClass, { max: 200 }) items!: InstanceType<T>[];
    @Nullable() @Text({ max: 500 }) nextCursor!: string | null;
  }
  return Page;
}

/**
 * Query of a list that is answered whole (reference data, members of a group). With `limit` it comes in pages
 * like any other list.
 */
export class WholeListQuery {
  /** Items per page: 1 to 200; without it, the whole list. */
  @Omittable() @Integer({ min: 1, max: 200 }) limit?: number;
  /** Position of the next page, from `nextCursor` of the page before. */
  @Omittable()
  @Text({ max: 500, pattern: cursorPattern, problem: 'cursor' })
  cursor?: string;
}

/** Makes the class of a whole list. It has `nextCursor` when the caller asked for pages. */
export function listOf<T extends abstract new () => object>(item: () => T) {
  abstract class List {
    /** Marks the classes of whole lists, which the server cuts into pages. */
    static readonly isWholeList = true;
    @ListOf(item as () => DtoClass, { max: 2000 }) items!: InstanceType<T>[];
    @Omittable() @Nullable() @Text({ max: 500 }) nextCursor?: string | null;
  }
  return List;
}

/** Member of staff, as other records show them. */
export class StaffRef {
  @Uuid() id!: string;
  @Text() name!: string;
}

/** Body of an action that requires no data. */
export class NoteBody {
  @Omittable() @Text({ max: 4000 }) note?: string;
}

/** Body of an action that requires a reason. */
export class ReasonBody {
  @Text({ max: 4000 }) reason!: string;
}

export class PeriodQuery {
  @CalendarDate() from!: string;
  @CalendarDate() to!: string;
}

/** RFC 9457 problem details. */
export class ProblemFieldError {
  @Text({
    min: 0,
    max: 500,
    description: 'JSON pointer (RFC 6901) into the body, or the name of a parameter',
  })
  pointer!: string;
  @Text({ max: 60 }) code!: string;
  @Text({ max: 4000 }) detail!: string;
}
export class Problem {
  @Text() type!: string;
  @Text({ max: 500 }) title!: string;
  @Integer({ min: 400, max: 599 }) status!: number;
  @Text({ max: 4000 }) detail!: string;
  @Text({ max: 60 }) traceId!: string;
  @Omittable() @ListOf(() => ProblemFieldError, { max: 1000 }) errors?: ProblemFieldError[];
  /** Error of RFC 6749, section 5.2; of the token endpoint only. */
  @Omittable() @Text({ max: 60 }) error?: string;
  @Omittable() @Text({ max: 4000 }) error_description?: string;
  @Omittable() @Dictionary({}, 'What the texts were filled with, for programs') params?: Record<
    string,
    unknown
  >;
}

export class Acknowledged {
  @Flag() ok!: boolean;
}
