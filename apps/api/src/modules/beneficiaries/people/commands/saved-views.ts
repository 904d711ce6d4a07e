import type { beneficiariesEndpoints } from '@gza/contract';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { ProblemError, invalid } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { actingUser } from '../../../../platform/acting-user.js';
import { definedFields } from '../../../../platform/defined-fields.js';
import { SavedViewRecord } from '../persistence/saved-view.entities.js';

type Table = typeof beneficiariesEndpoints;

/** Returns the bureau that a view is shared with. A user without a bureau cannot share. */
function sharedWith(tx: Tx, shared: boolean): string | null {
  if (shared && !tx.actor.bureauId) throw invalid({ pointer: '/shared', code: 'notApplicable' });
  return shared ? tx.actor.bureauId : null;
}

export async function createSavedView(
  tx: Tx,
  { body }: Input<Table['createSavedView']>,
): Promise<Done> {
  const { id } = await tx.create(SavedViewRecord, {
    ownerId: actingUser(tx),
    bureauId: sharedWith(tx, body.shared),
    name: body.name.trim(),
    filters: definedFields(body.filters),
    columns: body.columns ?? null,
    sort: body.sort ?? null,
  });
  return { id };
}

/** Locks a view of the actor. Throws `forbidden` for a colleague who sees the view. */
async function own(tx: Tx, id: string, ifMatch: number): Promise<SavedViewRecord> {
  const view = await tx.get(SavedViewRecord, { id });
  if (view.ownerId !== tx.actor.id) throw new ProblemError('forbidden');
  return tx.lock(SavedViewRecord, id, ifMatch);
}

export async function changeSavedView(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeSavedView']>,
): Promise<Done> {
  const { shared, name, ...rest } = definedFields(body);
  const view = await own(tx, params.id, ifMatch);
  await tx.update(SavedViewRecord, view, {
    ...rest,
    ...(name !== undefined && { name: name.trim() }),
    ...(shared !== undefined && { bureauId: sharedWith(tx, shared) }),
  });
  return { id: view.id };
}

export async function deleteSavedView(
  tx: Tx,
  { params, ifMatch }: Input<Table['deleteSavedView']>,
): Promise<void> {
  const { id } = await own(tx, params.id, ifMatch);
  await tx.remove(SavedViewRecord, { id });
}
