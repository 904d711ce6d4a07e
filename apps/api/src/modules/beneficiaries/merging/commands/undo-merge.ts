import type { beneficiariesEndpoints } from '@gza/contract';
import { localDateOf } from '../../../../platform/calendar/local-date.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { actingUser } from '../../../../platform/acting-user.js';
import {
  BeneficiaryRecord,
  correctCircumstances,
  indexNames,
  moveReleaseNotice,
} from '../../people/index.js';
import { recordAllOnTimeline } from '../../timeline/index.js';
import { restoredDetails } from '../merged-details.rules.js';
import { PersonMergeRecord } from '../persistence/entities.js';
import {
  laterMergeStatement,
  restoreNoticesStatement,
  rowsSinceMergeStatement,
  unmergePeopleStatement,
} from '../persistence/merge.statements.js';
import { recordKinds } from '../record-kinds.js';

type UndoMerge = Input<(typeof beneficiariesEndpoints)['undoMerge']>;

/** Throws when the merge is undone, too old, or followed by another one of the same person. */
async function requireUndoable(tx: Tx, merge: PersonMergeRecord): Promise<void> {
  if (merge.undoneAt) throw new ProblemError('merge-undone');
  if (merge.undoUntil < localDateOf(tx.now))
    throw new ProblemError('merge-undo-late', { until: merge.undoUntil });
  if (await tx.row(laterMergeStatement(merge.beneficiaryId, merge.mergedAt, merge.id)))
    throw new ProblemError('merge-undo-later-first');
}

/**
 * Returns the new records that go to the restored person. Every one that goes with nobody needs a decision, and
 * nothing else takes one.
 */
async function decidedFor(tx: Tx, mergeId: string, body: UndoMerge['body']): Promise<string[]> {
  const rows = await tx.sql(rowsSinceMergeStatement(mergeId));
  const asked = new Set(
    rows
      .filter(({ rowTable, rowId, side, root }) => {
        return side === null && root === rowId && recordKinds[rowTable ?? ''] !== undefined;
      })
      .map(({ rowId }) => rowId ?? ''),
  );
  const decided = new Map(body.decisions.map(({ id, to }) => [id, to]));
  for (const [index, { id }] of body.decisions.entries())
    if (!asked.has(id)) throw invalid({ pointer: `/decisions/${index}/id`, code: 'notApplicable' });
  const missing = [...asked].filter((id) => !decided.has(id)).length;
  if (missing > 0) throw new ProblemError('merge-undecided', { count: missing });
  return [...decided].filter(([, to]) => to === 'restored').map(([id]) => id);
}

/**
 * Undoes a merge: the merged record is restored with the rows that it had, and with what was recorded since and
 * goes with them or is decided to be of it.
 */
export async function undoMerge(tx: Tx, { params, body, ifMatch }: UndoMerge): Promise<Done> {
  const { beneficiaryId } = await tx.get(PersonMergeRecord, { id: params.id });
  const surviving = await tx.lock(BeneficiaryRecord, beneficiaryId);
  const merge = await tx.lock(PersonMergeRecord, params.id, ifMatch);
  await requireUndoable(tx, merge);
  const going = await decidedFor(tx, merge.id, body);
  const { regionCode, riskLevel } = surviving;
  await tx.update(
    BeneficiaryRecord,
    surviving,
    restoredDetails(
      surviving,
      { surviving: merge.survivingRecord, merged: merge.mergedRecord },
      merge.taken,
    ),
  );
  await tx.sql(unmergePeopleStatement(merge.id, going));
  // What was taken from the merged record never held for the surviving person.
  await correctCircumstances(tx, surviving, { regionCode, riskLevel });
  await tx.update(PersonMergeRecord, merge, {
    undoneAt: tx.now,
    undoneBy: actingUser(tx),
    undoReason: body.reason.trim(),
  });
  const restored = await tx.lock(BeneficiaryRecord, merge.mergedId);
  await tx.sql(restoreNoticesStatement([surviving.id, restored.id], tx.now));
  for (const person of [surviving, restored]) {
    await indexNames(tx, person);
    // The notice of each has the day of its own record again.
    await moveReleaseNotice(tx, person.id, person.releaseDate);
  }
  await recordAllOnTimeline(
    tx,
    [surviving, restored].map(({ id, bureauId }) => ({
      beneficiaryId: id,
      bureauId,
      kind: 'mergeUndone' as const,
      subjectId: merge.id,
    })),
  );
  tx.audit({ subjects: [surviving.id, restored.id] });
  tx.emit('person.unmerged', {
    beneficiaryId: surviving.id,
    restoredId: restored.id,
    mergeId: merge.id,
  });
  return { id: merge.id };
}
