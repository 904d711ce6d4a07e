import type { Dto } from '@gza/contract';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

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
  return (body: Dto<'TakeHotlineCallBody'>, idempotencyKey: string) =>
    changed(api.takeHotlineCall({ body, idempotencyKey }));
}

export function useJoinCall() {
  const changed = useChange();
  return ({ id, version }: Versioned, beneficiaryId: string) =>
    changed(api.joinHotlineCall({ id, version, body: { beneficiaryId } }));
}

export function useRecordNotice() {
  const changed = useChange();
  return (body: Dto<'RecordReleaseNoticeBody'>, idempotencyKey: string) =>
    changed(api.recordReleaseNotice({ body, idempotencyKey }));
}

export function useChangeNotice() {
  const changed = useChange();
  return ({ id, version }: Versioned, body: Dto<'ChangeReleaseNoticeBody'>) =>
    changed(api.changeReleaseNotice({ id, version, body }));
}

export function useRecordVisit() {
  const changed = useChange();
  return ({ id, version }: Versioned, body: Dto<'RecordVisitBody'>, idempotencyKey: string) =>
    changed(api.recordPreReleaseVisit({ id, version, body, idempotencyKey }));
}
