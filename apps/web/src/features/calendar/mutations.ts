import type { Dto } from '@gza/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import { useIdempotencyKey } from '../../platform/use-idempotency-key.js';
import { calendarQueries } from './queries.js';

/** What shows sessions is asked for anew, also after a refusal: somebody else was quicker then. */
function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all(
        [calendarQueries.all, ['sessions'], ['groups'], ['today']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

export function useReschedule() {
  const keyOf = useIdempotencyKey();
  return useChange(
    ({
      session: { id, version },
      body,
    }: {
      session: { id: string; version: number };
      body: Dto<'RescheduleBody'>;
    }) => api.rescheduleSession({ id, version, body, idempotencyKey: keyOf({ version, body }) }),
  );
}

export function useCreateSession() {
  const keyOf = useIdempotencyKey();
  return useChange((body: Dto<'CreateSessionBody'>) =>
    api.createSession({ body, idempotencyKey: keyOf(body) }),
  );
}

export const useCreateFeed = () =>
  useChange((language: 'ka' | 'en') => api.createCalendarFeed({ body: { language } }));

export const useRevokeFeed = () => useChange(() => api.revokeCalendarFeed());
