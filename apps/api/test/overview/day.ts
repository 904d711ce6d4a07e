import type { TodayKind, TodaySectionName } from '@gza/contract';
import type { Today, TodayLine, TodayLineOf } from '@gza/contract/dtos';

/** The lines of a section; none where the role has no such section. */
export const linesOf = (today: Today, section: TodaySectionName): TodayLine[] =>
  today.sections.find((one) => one.section === section)?.lines ?? [];

/** The lines of one kind, with the details of that kind. */
export const dayOf =
  (today: Today) =>
  <K extends TodayKind>(kind: K): TodayLineOf<K>[] =>
    today.sections
      .flatMap(({ lines }) => lines)
      .filter((line) => line.kind === kind) as unknown as TodayLineOf<K>[];

export const nameOf = ({ person }: Pick<TodayLine, 'person'>): string => person?.givenName ?? '';
