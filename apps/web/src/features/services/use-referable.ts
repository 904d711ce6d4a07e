import { referenceQueries } from '../../domain/reference.js';
import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useMe } from '../../platform/sign-in.js';
import { useFormat } from '../../platform/use-format.js';
import { referable } from './referral.presenter.js';

/** Services that the user may refer to and record; none until the catalogue is loaded. */
export function useReferable(): Dto<'Service'>[] {
  const { role } = useMe();
  const items = useQuery(referenceQueries.services()).data?.items;
  return useMemo(() => referable(items ?? [], role), [items, role]);
}

export function useReferableOptions(): { value: string; label: string }[] {
  const f = useFormat();
  return useReferable().map(({ code, name }) => ({ value: code, label: f.text(name) }));
}
