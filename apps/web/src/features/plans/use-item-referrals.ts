import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { everyPage } from '../../platform/data/queries.js';
import { useMay } from '../../platform/access.js';
import { referralsFor } from './plan.presenter.js';

/**
 * The referrals that were made for an item, for users who may read referrals; fetched once for a plan with
 * services.
 */
export function useItemReferrals(
  plan: Dto<'Plan'>,
): (item: Pick<Dto<'PlanItem'>, 'lineageId'>) => Dto<'Referral'>[] {
  const enabled = useMay('referral.read') && plan.items.some(({ kind }) => kind === 'service');
  const query = useQuery({
    ...everyPage('listReferrals', { query: { beneficiaryId: plan.beneficiary.id } }),
    enabled,
  });
  return (item) => referralsFor(item, query.data?.items ?? []);
}
