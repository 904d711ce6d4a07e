import type { Dto } from '@gza/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import { assessmentQueries } from './queries.js';

type Alert = Pick<Dto<'SafetyAlert'>, 'id' | 'assessmentId' | 'version'>;

/** Also after a refusal: what it says is that the alert looks different by now. */
function useRefreshed() {
  const queries = useQueryClient();
  return async ({ assessmentId }: Alert) => {
    await queries.invalidateQueries({ queryKey: assessmentQueries.alerts(assessmentId).queryKey });
    await queries.invalidateQueries({ queryKey: ['today'] });
  };
}

export function useAcknowledgeAlert() {
  const refresh = useRefreshed();
  return useMutation({
    mutationFn: ({ id, version }: Alert) => api.acknowledgeSafetyAlert({ id, version, body: {} }),
    onSettled: (_answer, _error, alert) => refresh(alert),
  });
}

export function useCloseAlert(alert: Alert) {
  const refresh = useRefreshed();
  return async (body: Dto<'CloseAlertBody'>): Promise<void> => {
    try {
      await api.closeSafetyAlert({ id: alert.id, version: alert.version, body });
    } finally {
      await refresh(alert);
    }
  };
}
