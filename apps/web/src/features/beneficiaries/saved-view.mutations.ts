import type { Dto } from '@gza/contract';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import { savedViewQueries } from './queries.js';

type SavedView = Dto<'SavedView'>;

/** The list of views is asked for anew, whether the change went well or somebody was faster. */
function useRefresh() {
  const queries = useQueryClient();
  return async <T>(change: Promise<T>): Promise<T> => {
    try {
      return await change;
    } finally {
      await queries.invalidateQueries({ queryKey: savedViewQueries.all().queryKey });
    }
  };
}

export function useCreateView() {
  const refreshed = useRefresh();
  return (body: Dto<'CreateSavedViewBody'>): Promise<SavedView> =>
    refreshed(api.createSavedView({ body }));
}

export function useChangeView() {
  const refreshed = useRefresh();
  return ({ id, version }: SavedView, body: Dto<'ChangeSavedViewBody'>): Promise<SavedView> =>
    refreshed(api.changeSavedView({ id, version, body }));
}

/** Answers with what brings the view back. */
export function useRemoveView() {
  const refreshed = useRefresh();
  return async ({ id, version, ...view }: SavedView): Promise<() => void> => {
    await refreshed(api.deleteSavedView({ id, version }));
    const { name, filters, shared, columns, sort } = view;
    const body = { name, filters, shared, ...(columns && { columns }), ...(sort && { sort }) };
    return () => void refreshed(api.createSavedView({ body }));
  };
}
