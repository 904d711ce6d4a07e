import type { Dto } from '@gza/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { at, useChanges } from '../../platform/data/changes.js';
import { pages } from '../../platform/data/queries.js';
import { today } from '../../platform/format.js';
import { useIdempotencyKey } from '../../platform/use-idempotency-key.js';
import { fitOf } from './referral.presenter.js';
import { useReferable } from './use-referable.js';

/** Offers in force that fit the person, and the offer chosen in the directory, even if it does not fit. */
export function useOffers(
  person: Dto<'Beneficiary'>,
  chosen: Dto<'DirectoryEntry'> | undefined,
  only: string,
  everything: boolean,
) {
  const codes = new Set(useReferable().map(({ code }) => code));
  const query = useInfiniteQuery(
    pages('listDirectoryEntries', {
      query: {
        state: 'active',
        ...(only && { serviceCode: only }),
        ...(everything ? {} : fitOf(person, today())),
      },
    }),
  );
  const found = (query.data?.pages.flatMap(({ items }) => items) ?? []).filter(({ serviceCode }) =>
    codes.has(serviceCode),
  );
  const listed = found.some(({ id }) => id === chosen?.id);
  const fits = listed || everything || only !== '';
  return {
    pending: query.isPending,
    // The offer chosen before comes first.
    offers: chosen ? [chosen, ...found.filter(({ id }) => id !== chosen.id)] : found,
    unfit: chosen && !fits ? chosen : undefined,
  };
}

/**
 * Creates the draft of a referral once, typed in the form whose input is stored under `draft`: a second
 * attempt after an error changes that draft and creates no other.
 */
export function useOneDraft(draft: string) {
  const { keyOf } = useIdempotencyKey(draft);
  const changes = useChanges();
  const made = useRef<{ referral: Dto<'Referral'>; body: string } | null>(null);
  return async (body: Dto<'CreateReferralBody'>): Promise<Dto<'Referral'>> => {
    const text = JSON.stringify(body);
    if (made.current?.body === text) return made.current.referral;
    const { organisationId, serviceCode, request, planItemId = null } = body;
    const referral = made.current
      ? await changes.changeReferral({
          ...at(made.current.referral),
          body: { organisationId, serviceCode, request, planItemId },
        })
      : await changes.createReferral({ body, idempotencyKey: await keyOf(body) });
    made.current = { referral, body: text };
    return referral;
  };
}
