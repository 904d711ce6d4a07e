import { safetyAlertMachine, type assessmentsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { SafetyAlertRecord } from '../persistence/entities.js';

type Table = typeof assessmentsEndpoints;

/** Records that somebody handles the alert. */
export async function acknowledgeSafetyAlert(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['acknowledgeSafetyAlert']>,
): Promise<Done> {
  const alert = await tx.lock(SafetyAlertRecord, params.id, ifMatch);
  const { to } = transition(safetyAlertMachine, alert.state, 'acknowledge', tx.actor);
  await tx.update(SafetyAlertRecord, alert, {
    state: to,
    acknowledgedAt: tx.now,
    acknowledgedBy: tx.actor.id,
    acknowledgementNote: body.note ?? null,
  });
  return { id: alert.id };
}

/** Closes an alert with a note of what was done for the person's safety. */
export async function closeSafetyAlert(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['closeSafetyAlert']>,
): Promise<Done> {
  const alert = await tx.lock(SafetyAlertRecord, params.id, ifMatch);
  const { to } = transition(safetyAlertMachine, alert.state, 'close', tx.actor);
  await tx.update(SafetyAlertRecord, alert, {
    state: to,
    closedAt: tx.now,
    closedBy: tx.actor.id,
    closingNote: body.note,
  });
  return { id: alert.id };
}
