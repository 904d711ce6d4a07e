import type { Dto } from '@gza/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { today } from '../../platform/format.js';
import { useIdempotencyKey } from '../../platform/use-idempotency-key.js';
import { useDraftReferral } from './mutations.js';
import { directoryQueries } from './queries.js';
import { fitOf } from './referral.presenter.js';
import { useReferable } from './use-referable.js';

/** Offers in force that fit the person, and the one that was chosen in the directory, whether it fits or not. */
export function useOffers(
  person: Dto<'Beneficiary'>,
  chosen: Dto<'DirectoryEntry'> | undefined,
  only: string,
  everything: boolean,
) {
  const codes = new Set(useReferable().map(({ code }) => code));
  const query = useInfiniteQuery(
    directoryQueries.list({
      state: 'active',
      ...(only && { serviceCode: only }),
      ...(everything ? {} : fitOf(person, today())),
    }),
  );
  const found = (query.data?.pages.flatMap(({ items }) => items) ?? []).filter(({ serviceCode }) =>
    codes.has(serviceCode),
  );
  const listed = found.some(({ id }) => id === chosen?.id);
  const fits = listed || everything || only !== '';
  return {
    pending: query.isPending,
    // What was chosen already stands on top, where one looks first.
    offers: chosen ? [chosen, ...found.filter(({ id }) => id !== chosen.id)] : found,
    unfit: chosen && !fits ? chosen : undefined,
  };
}

/** Makes the draft of a referral once, typed in the form whose input lies under `draft`: a second attempt after a refusal changes it, it makes no other. */
export function useOneDraft(draft: string) {
  const { keyOf } = useIdempotencyKey(draft);
  const { create, alter } = useDraftReferral();
  const made = useRef<{ referral: Dto<'Referral'>; body: string } | null>(null);
  return async (body: Dto<'CreateReferralBody'>): Promise<Dto<'Referral'>> => {
    const text = JSON.stringify(body);
    if (made.current?.body === text) return made.current.referral;
    const { organisationId, serviceCode, request, planItemId = null } = body;
    const referral = made.current
      ? await alter(made.current.referral, { organisationId, serviceCode, request, planItemId })
      : await create(body, await keyOf(body));
    made.current = { referral, body: text };
    return referral;
  };
}
