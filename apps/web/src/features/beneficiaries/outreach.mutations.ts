import type { Dto } from '@gza/contract';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import { useIdempotencyKey } from '../../platform/use-idempotency-key.js';

type Versioned = { id: string; version: number };

/** A change after which lists, timelines and the day are asked for anew, refused or not. */
function useChange() {
  const queries = useQueryClient();
  return async <T>(change: Promise<T>): Promise<T> => {
    try {
      return await change;
    } finally {
      await queries.invalidateQueries({
        predicate: ({ queryKey: [area] }) => area !== 'reference' && area !== 'savedViews',
      });
    }
  };
}

export function useTakeCall() {
  const changed = useChange();
  const keyOf = useIdempotencyKey();
  return (body: Dto<'TakeHotlineCallBody'>) =>
    changed(api.takeHotlineCall({ body, idempotencyKey: keyOf(body) }));
}

export function useJoinCall() {
  const changed = useChange();
  return ({ id, version }: Versioned, beneficiaryId: string) =>
    changed(api.joinHotlineCall({ id, version, body: { beneficiaryId } }));
}

export function useRecordNotice() {
  const changed = useChange();
  const keyOf = useIdempotencyKey();
  return (body: Dto<'RecordReleaseNoticeBody'>) =>
    changed(api.recordReleaseNotice({ body, idempotencyKey: keyOf(body) }));
}

export function useChangeNotice() {
  const changed = useChange();
  return ({ id, version }: Versioned, body: Dto<'ChangeReleaseNoticeBody'>) =>
    changed(api.changeReleaseNotice({ id, version, body }));
}

export function useRecordVisit() {
  const changed = useChange();
  return ({ id, version }: Versioned, body: Dto<'RecordVisitBody'>) =>
    changed(api.recordPreReleaseVisit({ id, version, body }));
}
