import type { Dto } from '@gza/contract';

type Leader = Pick<Dto<'StaffRef'>, 'id'>;

/** Id of the one who leads a session now: its own leader, or the only facilitator of its group. */
export function presentLeader(
  { staff }: { readonly staff: Leader | null },
  groupLeaders: readonly Leader[],
): string | undefined {
  if (staff) return staff.id;
  return groupLeaders.length === 1 ? groupLeaders[0]?.id : undefined;
}
