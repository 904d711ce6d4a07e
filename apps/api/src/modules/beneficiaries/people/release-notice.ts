import { statement } from '../../../platform/db/statement.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';

const followReleaseDate = statement({
  name: 'release-notice-follow',
  params: ['uuid', 'date', 'timestamptz'],
  text: `
    update release_notice
    set
      expected_on = $2,
      version = version + 1,
      updated_at = $3
    where
      beneficiary_id = $1
      and expected_on >= app.today()
      and expected_on <> $2
      and notified_on <= $2`,
});

/** Moves the notice of release in force to the date of the person: record, list and Today have one date. */
export async function moveReleaseNotice(
  tx: Tx,
  beneficiaryId: string,
  releaseDate: string | null | undefined,
): Promise<void> {
  if (releaseDate) await tx.sql(followReleaseDate(beneficiaryId, releaseDate, tx.now));
}
