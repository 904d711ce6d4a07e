import { queryOptions } from '@tanstack/react-query';
import { everyPage, part, read } from '../../platform/data/queries.js';
import { lastPlanOf } from './closing.presenter.js';

/** Data of the closing summary of a case. */
export const closingSummary = (caseId: string) =>
  queryOptions({
    queryKey: part('getCase', { id: caseId }, 'closing'),
    queryFn: async ({ client }) => {
      const episode = await client.query(read('getCase', { id: caseId }));
      const { id: beneficiaryId } = episode.beneficiary;
      const [person, plans, enrolments, referrals, outcomes] = await Promise.all([
        client.query(read('getBeneficiary', { id: beneficiaryId })),
        client.query(everyPage('listPlans', { query: { caseId } })),
        client.query(everyPage('listEnrolments', { query: { beneficiaryId } })),
        client.query(everyPage('listReferrals', { query: { beneficiaryId } })),
        client.query(read('listOutcomes', { id: beneficiaryId })),
      ]);
      const last = lastPlanOf(plans.items);
      const plan = last ? await client.query(read('getPlan', { id: last.id })) : undefined;
      return {
        episode,
        person,
        plan,
        enrolments: enrolments.items,
        referrals: referrals.items,
        outcomes: outcomes.items,
      };
    },
  });
