import type { MergeField } from '@gza/contract';

/** The day of release of a record, and its notice in force. */
export interface ReleaseOfRecord {
  readonly releaseDate: string | null;
  readonly notice: string | undefined;
}

/**
 * Returns which details a merge takes, and which notice stays in force: one notice, and one day. The record from
 * which the day is taken keeps its notice. A notice of the other record alone stays too; it brings its day when the
 * chosen record has none ahead.
 */
export function releaseAfterMerge(
  records: Readonly<Record<'surviving' | 'merged', ReleaseOfRecord>>,
  take: readonly MergeField[],
  today: string,
): { readonly take: MergeField[]; readonly notice: string | undefined } {
  const others = take.filter((field) => field !== 'releaseDate');
  const takes = others.length < take.length;
  const [chosen, other] = takes
    ? [records.merged, records.surviving]
    : [records.surviving, records.merged];
  const ahead = chosen.releaseDate !== null && chosen.releaseDate >= today;
  const fromMerged = !chosen.notice && other.notice && !ahead ? !takes : takes;
  return {
    take: fromMerged ? [...others, 'releaseDate'] : others,
    notice: chosen.notice ?? other.notice,
  };
}
