import { api } from '../platform/api.js';
import { useChanges } from '../platform/data/changes.js';
import { useCorrection } from '../platform/forms/use-correction.js';
import type { DtoForm } from '../platform/forms/use-dto-form.js';
import { moveBody, moveValues, type Movable, type MoveValues } from './reschedule.rules.js';

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
  const changes = useChanges();
  return useCorrection({
    dto: 'RescheduleBody',
    record: session,
    valuesOf: moveValues,
    initialValues: { ...moveValues(session), ...chosen },
    toBody: moveBody,
    fieldGroups: [['startsAt', 'time']],
    reload: (): Promise<Movable> => api.getSession({ id: session.id }),
    save: async ({ id, version }, _, body, keyOf) => {
      const idempotencyKey = await keyOf({ version, body });
      await changes.rescheduleSession({ id, version, body, idempotencyKey });
    },
    done: (values) => done(moveBody(values).startsAt),
    draft,
  });
}
