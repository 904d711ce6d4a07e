import type { Dto } from '@gza/contract';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import { partnerQueries } from './queries.js';

type Referral = Dto<'Referral'>;
type At = { id: string; version: number };

/** Runs a change and looks again at everything; after a refusal too, for it often means that somebody else was quicker. */
function useChange() {
  const queries = useQueryClient();
  return async <T>(change: () => Promise<T>): Promise<T> => {
    try {
      return await change();
    } finally {
      await queries.invalidateQueries({ queryKey: partnerQueries.all });
    }
  };
}

/** A step of a referral at the version that is on the screen. */
export function useReferralStep() {
  const change = useChange();
  return ({ id, version }: Referral, step: (at: At) => Promise<Referral>): Promise<Referral> =>
    change(() => step({ id, version }));
}

export function useRecordVisit() {
  const change = useChange();
  return (id: string, body: Dto<'RecordReferralVisitBody'>, idempotencyKey: string) =>
    change(() => api.recordReferralVisit({ id, body, idempotencyKey }));
}

export function useCorrectVisit() {
  const change = useChange();
  return ({ id, version }: Dto<'ReferralVisit'>, body: Dto<'ChangeReferralVisitBody'>) =>
    change(() => api.changeReferralVisit({ id, version, body }));
}
