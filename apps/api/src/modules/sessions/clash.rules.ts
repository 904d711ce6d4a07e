import type { ClashKind } from '@gza/contract';

/** A session with what it needs at its time: its group, its people, its leaders and its place. */
export interface Claim {
  readonly startsAt: Date;
  readonly minutes: number;
  readonly groupId: string | null;
  readonly personIds: readonly string[];
  readonly leaderIds: readonly string[];
  readonly place: string | null;
}

const endOf = ({ startsAt, minutes }: Claim): number => startsAt.getTime() + minutes * 60_000;

/** Whether two sessions have a moment in common; one may begin as the other ends. */
export const overlaps = (one: Claim, other: Claim): boolean =>
  one.startsAt.getTime() < endOf(other) && other.startsAt.getTime() < endOf(one);

/** Text of a place for comparison: blanks and letter case do not distinguish rooms. */
export const placeKey = (place: string | null): string =>
  (place ?? '').normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();

const haveCommon = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((id) => others.includes(id));

/** Returns what two sessions need at the same time; nothing when they do not overlap. */
export function clashKindsOf(one: Claim, other: Claim): ClashKind[] {
  if (!overlaps(one, other)) return [];
  const kinds: ClashKind[] = [];
  const oneGroup = one.groupId !== null && one.groupId === other.groupId;
  if (oneGroup) kinds.push('group');
  // The members of one group are the same people; naming them adds nothing.
  if (!oneGroup && haveCommon(one.personIds, other.personIds)) kinds.push('person');
  if (haveCommon(one.leaderIds, other.leaderIds)) kinds.push('leader');
  const place = placeKey(one.place);
  if (place !== '' && place === placeKey(other.place)) kinds.push('place');
  return kinds;
}

/** Whether people can agree to a clash. Two sessions of one group never overlap. */
export const mayBeAgreed = (kinds: readonly ClashKind[]): boolean => !kinds.includes('group');
