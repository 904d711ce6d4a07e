import type { Dto } from '@gza/contract';
import { queryOptions } from '@tanstack/react-query';
import { everyPage, part, read } from '../platform/data/queries.js';

/** States of a plan whose items may be served. */
const activeStates: readonly Dto<'PlanListItem'>['state'][] = ['signed', 'active', 'underReview'];

/** The plan in force with its items, or null without one. */
export const planInForce = (beneficiaryId: string) =>
  queryOptions({
    queryKey: part('listPlans', { query: { beneficiaryId } }, 'inForce'),
    queryFn: async ({ client }): Promise<Dto<'Plan'> | null> => {
      const { items } = await client.query(everyPage('listPlans', { query: { beneficiaryId } }));
      const found = items.find(({ state }) => activeStates.includes(state));
      return found ? client.query(read('getPlan', { id: found.id })) : null;
    },
  });
