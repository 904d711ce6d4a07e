import { useQueryClient } from '@tanstack/react-query';
import { api } from './api.js';
import { useCorrection } from './forms/use-correction.js';
import type { DtoForm } from './forms/use-dto-form.js';
import { moveBody, moveValues, type Movable, type MoveValues } from './reschedule.rules.js';

/** What shows sessions. */
const areas = ['calendar', 'groups', 'enrolments', 'sessions', 'registers', 'today'];

interface RescheduleOptions {
  session: Movable;
  /** What was chosen on the way to the form, by dragging. */
  chosen?: Partial<MoveValues>;
  /** With the instant that the session was moved to. */
  done: (startsAt: string) => unknown;
  draft: { key: string; label: string };
}

/** The form that moves a session to another time, with the reason. Day and time are one thing together. */
export function useReschedule(options: RescheduleOptions): DtoForm<MoveValues> {
  const { session, chosen, done, draft } = options;
  const queries = useQueryClient();
  return useCorrection({
    dto: 'RescheduleBody',
    record: session,
    valuesOf: moveValues,
    initialValues: { ...moveValues(session), ...chosen },
    toBody: moveBody,
    fieldGroups: [['startsAt', 'time']],
    reload: (): Promise<Movable> => api.getSession({ id: session.id }),
    save: async ({ id, version }, _, body, keyOf) => {
      try {
        const idempotencyKey = await keyOf({ version, body });
        await api.rescheduleSession({ id, version, body, idempotencyKey });
      } finally {
        // Also after a refusal: somebody else was quicker then.
        await queries.invalidateQueries({
          predicate: ({ queryKey: [area] }) => areas.some((shown) => shown === area),
        });
      }
    },
    done: (values) => done(moveBody(values).startsAt),
    draft,
  });
}
