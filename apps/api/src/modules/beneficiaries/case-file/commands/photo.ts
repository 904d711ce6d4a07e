import type { caseFileEndpoints } from '@gza/contract';
import { localDateOf } from '../../../../platform/calendar/local-date.js';
import { dateRangeErrors } from '../../../../platform/date-rules.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { invalid, notFound } from '../../../../platform/errors.js';
import { enterFile } from '../../../../platform/files/files.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { actingUser } from '../../../../platform/acting-user.js';
import { BeneficiaryRecord, checkPersonDates } from '../../people/index.js';
import { PhotoRecord } from '../persistence/photo.entities.js';

type Table = typeof caseFileEndpoints;

/** Destroys photos: their contents go when nothing else refers to them. */
async function destroyPhotos(tx: Tx, photos: readonly PhotoRecord[]): Promise<void> {
  for (const { id } of photos) await tx.remove(PhotoRecord, { id });
  if (photos.length > 0) await tx.enqueue('destroyFiles', {});
}

const photosOf = (tx: Tx, beneficiaryId: string) => tx.find(PhotoRecord, { beneficiaryId });

/** Sets the photo of a person, whose record is locked: a person has one. The one before is destroyed. */
export async function setPhoto(
  tx: Tx,
  { params, query, body: file }: Input<Table['setPhoto']>,
): Promise<Done> {
  const { id: beneficiaryId, bureauId } = await tx.lock(BeneficiaryRecord, params.id);
  const errors = dateRangeErrors('PhotoQuery', query, localDateOf(tx.now));
  if (errors.length > 0) throw invalid(...errors);
  await checkPersonDates(tx, beneficiaryId, 'PhotoQuery', query);
  const before = await photosOf(tx, beneficiaryId);
  const id = tx.newId();
  await tx.insert(PhotoRecord, {
    id,
    beneficiaryId,
    bureauId,
    fileId: await enterFile(tx, file),
    mediaType: file.mediaType,
    size: file.size,
    agreedOn: query.agreedOn,
    addedBy: actingUser(tx),
    createdAt: tx.now,
  });
  await destroyPhotos(tx, before);
  return { id };
}

/** Destroys the photo of a person who does not want it any more. */
export async function removePhoto(tx: Tx, { params }: Input<Table['removePhoto']>): Promise<void> {
  const { id } = await tx.lock(BeneficiaryRecord, params.id);
  const photos = await photosOf(tx, id);
  if (photos.length === 0) throw notFound();
  await destroyPhotos(tx, photos);
  tx.audit({ subjects: [id] });
}

/**
 * Returns what leaves a person with one photo after a merge: the own one; without one, that of the merged record.
 */
export async function onePhotoAfterMerge(
  tx: Tx,
  survivingId: string,
): Promise<() => Promise<void>> {
  const own = new Set((await photosOf(tx, survivingId)).map(({ id }) => id));
  return async () => {
    if (own.size === 0) return;
    const photos = await photosOf(tx, survivingId);
    await destroyPhotos(
      tx,
      photos.filter(({ id }) => !own.has(id)),
    );
  };
}
