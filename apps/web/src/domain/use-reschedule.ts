import { api } from '../platform/api.js';
import { useChanges } from '../platform/data/changes.js';
import { useCorrection } from '../platform/forms/use-correction.js';
import type { DtoForm } from '../platform/forms/use-dto-form.js';
import { moveBody, moveValues, type Movable, type MoveValues } from './reschedule.rules.js';

interface RescheduleOptions {
  session: Movable;
  /** Day and time that the user chose before the form opened, by dragging. */
  chosen?: Partial<MoveValues>;
  /** Called after the move with the new instant of the session. */
  done: (startsAt: string) => unknown;
  draft: { key: string; label: string };
}

/** The form that moves a session to another time, with the reason. Day and time are merged as one field. */
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
