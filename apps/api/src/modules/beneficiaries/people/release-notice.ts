import { statement } from '../../../platform/db/statement.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid } from '../../../platform/errors.js';

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
      and replaced_by is null
      and expected_on >= app.today()
      and expected_on <> $2
      and notified_on <= $2`,
});

const noticeInForce = statement({
  name: 'release-notice-known',
  params: ['uuid'],
  row: { notifiedOn: 'date' },
  text: `
    select
      notified_on as "notifiedOn"
    from
      release_notice
    where
      beneficiary_id = $1
      and replaced_by is null
      and expected_on >= app.today()
    order by
      notified_on desc
    limit
      1`,
});

/** Moves the notice of release in force to the date of the person: record, list and Today have one date. */
export async function moveReleaseNotice(
  tx: Tx,
  beneficiaryId: string,
  releaseDate: string | null | undefined,
): Promise<void> {
  if (releaseDate) await tx.sql(followReleaseDate(beneficiaryId, releaseDate, tx.now));
}

/** Throws when a notice in force cannot follow the day: without a day, or with one before the notice was given. */
export async function requireDayOfNotice(
  tx: Tx,
  beneficiaryId: string,
  releaseDate: string | null | undefined,
): Promise<void> {
  if (releaseDate === undefined) return;
  const notice = await tx.row(noticeInForce(beneficiaryId));
  if (!notice) return;
  const pointer = '/releaseDate';
  if (releaseDate === null) throw invalid({ pointer, code: 'required' });
  if (releaseDate < notice.notifiedOn)
    throw invalid({ pointer, code: 'dateOrder', params: { other: 'notifiedOn' } });
}
