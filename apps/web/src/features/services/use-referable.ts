import { referenceQueries } from '../../domain/reference.js';
import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useMe } from '../../platform/sign-in.js';
import { useFormat } from '../../platform/use-format.js';
import { referable } from './referral.presenter.js';

/** Services that the user may refer to and record, inactive ones included; none until the catalogue is loaded. */
function useAllReferable(): Dto<'Service'>[] {
  const { role } = useMe();
  const items = useQuery(referenceQueries.services()).data?.items;
  return useMemo(() => referable(items ?? [], role), [items, role]);
}

/** Services that may be chosen in a new referral or delivery. */
export function useReferable(): Dto<'Service'>[] {
  const all = useAllReferable();
  return useMemo(() => all.filter(({ active }) => active), [all]);
}

interface Option {
  value: string;
  label: string;
}

export function useReferableOptions(): Option[] {
  const f = useFormat();
  return useReferable().map(({ code, name }) => ({ value: code, label: f.text(name) }));
}

/** Options of a filter: older referrals may name an inactive service. */
export function useReferredOptions(): Option[] {
  const f = useFormat();
  return useAllReferable().map(({ code, name }) => ({ value: code, label: f.text(name) }));
}
