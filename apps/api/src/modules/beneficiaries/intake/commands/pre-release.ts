import type { beneficiariesEndpoints } from '@gza/contract';
import { localDateOf, writtenDay } from '../../../../platform/calendar/local-date.js';
import { statement } from '../../../../platform/db/statement.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { ProblemError, invalid } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { checkEstablishment } from '../../../workforce/index.js';
import { actingUser } from '../../../../platform/acting-user.js';
import { definedFields } from '../../../../platform/defined-fields.js';
import { pastInstant } from '../../past-instant.js';
import { BeneficiaryRecord, checkPersonDates } from '../../people/index.js';
import { recordOnTimeline } from '../../timeline/index.js';
import { establishmentKey } from '../establishment-key.js';
import { ReleaseNoticeRecord, ReleaseVisitRecord } from '../persistence/entities.js';
import { createApplication, knownOrNew } from './create-application.js';

type Table = typeof beneficiariesEndpoints;

/** Stores the day of release with the person. */
async function setReleaseDate(
  tx: Tx,
  person: BeneficiaryRecord,
  releaseDate: string,
): Promise<void> {
  if (person.releaseDate !== releaseDate)
    await tx.update(BeneficiaryRecord, person, { releaseDate });
}

type Notice = Pick<ReleaseNoticeRecord, 'establishment' | 'expectedOn' | 'notifiedOn'>;

const noticeInForce = statement({
  name: 'release-notice-in-force',
  params: ['uuid', 'date'],
  row: { id: 'uuid' },
  text: `
    select
      id
    from
      release_notice
    where
      beneficiary_id = $1
      and replaced_by is null
      and expected_on >= $2
    order by
      created_at desc,
      id desc
    limit
      1`,
});

/**
 * Stores a notice. One that is in force takes its day and prison instead, and keeps its visits; the same
 * notice once more is refused. The caller holds the lock of the person.
 */
async function replaceOrCreate(
  tx: Tx,
  { id: beneficiaryId, bureauId }: BeneficiaryRecord,
  { establishment, expectedOn, notifiedOn }: Notice,
): Promise<Pick<ReleaseNoticeRecord, 'id'>> {
  const notice = { establishment, expectedOn, notifiedOn };
  const known = await tx.row(noticeInForce(beneficiaryId, localDateOf(tx.now)));
  if (!known)
    return tx.create(ReleaseNoticeRecord, {
      ...notice,
      beneficiaryId,
      bureauId,
      applicationId: null,
      replacedBy: null,
    });
  const inForce = await tx.lock(ReleaseNoticeRecord, known.id);
  const samePlace = establishmentKey(inForce.establishment) === establishmentKey(establishment);
  if (samePlace && inForce.expectedOn === expectedOn)
    throw new ProblemError('release-notice-exists', { expectedOn: writtenDay(expectedOn) });
  return tx.update(ReleaseNoticeRecord, inForce, notice);
}

/** Records a prison's notice of a release: registers the person if they are unknown, and stores the day. */
export async function recordReleaseNotice(
  tx: Tx,
  { body }: Input<Table['recordReleaseNotice']>,
): Promise<Done> {
  const notifiedOn = body.notifiedOn ?? localDateOf(tx.now);
  if (body.expectedOn < notifiedOn)
    throw invalid({
      pointer: '/expectedOn',
      code: 'dateOrder',
      params: { other: writtenDay(notifiedOn) },
    });
  await checkEstablishment(tx, body.establishment);
  const person = await knownOrNew(tx, {
    ...body,
    ...(body.beneficiary && { releaseDate: body.expectedOn }),
  });
  await checkPersonDates(tx, person.id, 'RecordReleaseNoticeBody', body);
  const { id } = await replaceOrCreate(tx, person, { ...body, notifiedOn });
  await setReleaseDate(tx, person, body.expectedOn);
  await recordOnTimeline(tx, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    kind: 'releaseNoticeReceived',
    subjectId: id,
    detail: { expectedOn: body.expectedOn },
  });
  return { id };
}

/** Throws when another notice of the person took the place of this one. */
function requireInForce({ replacedBy }: ReleaseNoticeRecord): void {
  if (replacedBy) throw new ProblemError('release-notice-replaced');
}

/** Changes a notice; a new day of release is stored with the person too. */
export async function changeReleaseNotice(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeReleaseNotice']>,
): Promise<Done> {
  const notice = await tx.lock(ReleaseNoticeRecord, params.id, ifMatch);
  requireInForce(notice);
  await checkPersonDates(tx, notice.beneficiaryId, 'ChangeReleaseNoticeBody', body);
  if (body.expectedOn && body.expectedOn < notice.notifiedOn)
    throw invalid({
      pointer: '/expectedOn',
      code: 'dateOrder',
      params: { other: writtenDay(notice.notifiedOn) },
    });
  await checkEstablishment(tx, body.establishment, notice.establishment);
  await tx.update(ReleaseNoticeRecord, notice, definedFields(body));
  if (body.expectedOn) {
    const person = await tx.lock(BeneficiaryRecord, notice.beneficiaryId);
    await tx.update(BeneficiaryRecord, person, { releaseDate: body.expectedOn });
  }
  return { id: notice.id };
}

const applicationOfNotice = statement({
  name: 'release-notice-application',
  params: ['uuid'],
  row: { id: 'uuid | null' },
  text: `
    select
      application_id as id
    from
      release_notice
    where
      id = $1
      or replaced_by = $1
    order by
      application_id
    limit
      1`,
});

/** The application that a visit led to, also under a notice that this one replaced. */
const applicationOf = async (tx: Tx, { id }: ReleaseNoticeRecord): Promise<string | null> =>
  (await tx.row(applicationOfNotice(id)))?.id ?? null;

/** Records a visit. When the person applies, the application is recorded in the same unit of work. */
export async function recordPreReleaseVisit(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['recordPreReleaseVisit']>,
): Promise<Done> {
  const notice = await tx.lock(ReleaseNoticeRecord, params.id, ifMatch);
  requireInForce(notice);
  const applied = body.result === 'applied';
  if (body.request && !applied) throw invalid({ pointer: '/request', code: 'notApplicable' });
  if (applied && (await applicationOf(tx, notice)))
    throw new ProblemError('release-applied-already');
  await checkPersonDates(tx, notice.beneficiaryId, 'RecordVisitBody', body);
  const at = pastInstant(tx, body.at);
  await tx.insert(ReleaseVisitRecord, {
    id: tx.newId(),
    noticeId: notice.id,
    beneficiaryId: notice.beneficiaryId,
    bureauId: notice.bureauId,
    at,
    result: body.result,
    note: body.note ?? null,
    visitorId: actingUser(tx),
  });
  await recordOnTimeline(tx, {
    beneficiaryId: notice.beneficiaryId,
    bureauId: notice.bureauId,
    kind: 'preReleaseVisitMade',
    subjectId: notice.id,
    detail: { result: body.result },
    audience: 'help',
    at,
  });
  const application = applied
    ? await createApplication(tx, {
        params: {},
        query: undefined,
        ifMatch: undefined,
        body: {
          channel: 'preReleaseVisit',
          category: 'preRelease',
          beneficiaryId: notice.beneficiaryId,
          appliedOn: localDateOf(at),
          releaseDate: notice.expectedOn,
          ...(body.request && { request: body.request }),
        },
      })
    : undefined;
  await tx.update(
    ReleaseNoticeRecord,
    notice,
    application ? { applicationId: application.id } : {},
  );
  return { id: notice.id };
}
