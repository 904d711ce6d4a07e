import type { beneficiariesEndpoints, MergeField, MergeObstacle, ProblemCode } from '@gza/contract';
import { addDays, localDateOf } from '../../../../platform/calendar/local-date.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { actingUser } from '../../../../platform/acting-user.js';
import { onePhotoAfterMerge } from '../../case-file/index.js';
import { BeneficiaryRecord, indexNames, moveReleaseNotice } from '../../people/index.js';
import { recordOnTimeline } from '../../timeline/index.js';
import { mergedDetails } from '../merged-details.rules.js';
import { releaseAfterMerge } from '../release-after-merge.rules.js';
import { PersonMergeRecord } from '../persistence/entities.js';
import {
  mergeObstaclesStatement,
  mergePeopleStatement,
  noticesInForceStatement,
  replaceOtherNoticesStatement,
  storedPeopleStatement,
  undoMergeDaysStatement,
} from '../persistence/merge.statements.js';

type MergePeople = Input<(typeof beneficiariesEndpoints)['mergePeople']>;

/** Days in which a merge can be undone, where the installation sets none. */
const usualDays = 30;

const problemOf: Readonly<Record<MergeObstacle, ProblemCode>> = {
  bothCasesOpen: 'merge-both-open',
  openCaseElsewhere: 'merge-open-case-elsewhere',
  bothCardsWaiting: 'merge-cards-waiting',
  bothEnrolled: 'merge-both-enrolled',
};

/** Locks both records, in one order whoever merges which way, at the versions that were compared. */
async function lockBoth(tx: Tx, { params, body, ifMatch }: MergePeople) {
  const versions = new Map([
    [params.id, ifMatch],
    [body.mergedId, body.mergedVersion],
  ]);
  const found = new Map<string, BeneficiaryRecord>();
  for (const id of [...versions.keys()].toSorted())
    found.set(id, await tx.lock(BeneficiaryRecord, id, versions.get(id)));
  const [surviving, merged] = [found.get(params.id), found.get(body.mergedId)];
  if (!surviving || !merged) throw invalid({ pointer: '/mergedId', code: 'notApplicable' });
  return { surviving, merged };
}

async function refuseObstacles(tx: Tx, survivingId: string, mergedId: string): Promise<void> {
  const found = await tx.row(mergeObstaclesStatement(survivingId, mergedId));
  // Without the right to both records there is no answer.
  if (!found?.obstacles) throw new ProblemError('forbidden');
  const [obstacle] = found.obstacles;
  if (obstacle) throw new ProblemError(problemOf[obstacle]);
}

/** The day of release and the notice in force after the merge. */
async function releaseOf(
  tx: Tx,
  surviving: BeneficiaryRecord,
  merged: BeneficiaryRecord,
  take: readonly MergeField[],
) {
  const notices = await tx.sql(noticesInForceStatement([surviving.id, merged.id]));
  const of = ({ id, releaseDate }: BeneficiaryRecord) => ({
    releaseDate,
    notice: notices.find(({ personId }) => personId === id)?.id,
  });
  const records = { surviving: of(surviving), merged: of(merged) };
  return releaseAfterMerge(records, take, localDateOf(tx.now));
}

/**
 * Merges a record into another one of the same person. All rows of both stay, under the surviving record; the
 * merged record is kept as it was, and its id leads to the surviving one.
 */
export async function mergePeople(tx: Tx, input: MergePeople): Promise<Done> {
  const { params, body } = input;
  if (params.id === body.mergedId) throw invalid({ pointer: '/mergedId', code: 'notApplicable' });
  const { surviving, merged } = await lockBoth(tx, input);
  await refuseObstacles(tx, surviving.id, merged.id);
  const stored = new Map(
    (await tx.sql(storedPeopleStatement([surviving.id, merged.id]))).map((p) => [p.id, p.record]),
  );
  const days = (await tx.row(undoMergeDaysStatement()))?.days ?? usualDays;
  const release = await releaseOf(tx, surviving, merged, body.take);
  const merge = await tx.create(PersonMergeRecord, {
    beneficiaryId: surviving.id,
    bureauId: surviving.bureauId,
    mergedId: merged.id,
    mergedRecord: stored.get(merged.id) ?? {},
    survivingRecord: stored.get(surviving.id) ?? {},
    taken: release.take,
    reason: body.reason.trim(),
    mergedBy: actingUser(tx),
    mergedAt: tx.now,
    undoUntil: addDays(localDateOf(tx.now), days),
    undoneAt: null,
    undoneBy: null,
    undoReason: null,
  });
  const keepOnePhoto = await onePhotoAfterMerge(tx, surviving.id);
  await tx.sql(mergePeopleStatement(merge.id));
  await keepOnePhoto();
  await tx.update(BeneficiaryRecord, surviving, mergedDetails(surviving, merged, release.take));
  if (release.notice)
    await tx.sql(replaceOtherNoticesStatement(surviving.id, release.notice, tx.now));
  await moveReleaseNotice(tx, surviving.id, surviving.releaseDate);
  await indexNames(tx, surviving);
  await recordOnTimeline(tx, {
    beneficiaryId: surviving.id,
    bureauId: surviving.bureauId,
    kind: 'personMerged',
    subjectId: merge.id,
  });
  tx.audit({ subjects: [surviving.id, merged.id] });
  tx.emit('person.merged', {
    beneficiaryId: surviving.id,
    mergedId: merged.id,
    mergeId: merge.id,
  });
  return { id: merge.id };
}
