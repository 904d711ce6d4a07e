import type { Dto } from '@gza/contract';

type Served = Pick<Dto<'PlanItem'>, 'id' | 'text' | 'dueOn'>;

/**
 * Items of the plan in force that a delivery of the service may serve; the one that it serves already stays among
 * them.
 */
export function servableItems(
  plan: Pick<Dto<'Plan'>, 'items'> | null | undefined,
  serviceCode: string,
  served: Served | null = null,
): Served[] {
  const open = (plan?.items ?? []).filter(
    (item) =>
      item.kind === 'service' &&
      item.serviceCode === serviceCode &&
      (item.state === 'planned' || item.state === 'inProgress'),
  );
  return served && open.every(({ id }) => id !== served.id) ? [served, ...open] : open;
}
