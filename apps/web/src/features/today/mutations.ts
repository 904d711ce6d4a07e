import type { Dto } from '@gza/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import { todayQueries } from './queries.js';

type Alert = Pick<Dto<'TodayAlert'>, 'id' | 'version'>;

/** Also after a refusal: what it says is that the day looks different by now. */
function useRefreshedDay() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: todayQueries.day().queryKey });
}

export function useAcknowledgeAlert() {
  const refresh = useRefreshedDay();
  return useMutation({
    mutationFn: ({ id, version }: Alert) => api.acknowledgeSafetyAlert({ id, version, body: {} }),
    onSettled: refresh,
  });
}

export function useCloseAlert({ id, version }: Alert) {
  const refresh = useRefreshedDay();
  return async (body: Dto<'CloseAlertBody'>): Promise<void> => {
    await api.closeSafetyAlert({ id, version, body });
    await refresh();
  };
}
