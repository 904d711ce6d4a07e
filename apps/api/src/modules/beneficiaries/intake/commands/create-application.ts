import {
  type Dto,
  applicationMachine,
  type beneficiariesEndpoints,
  categoryGroundProblem,
} from '@gza/contract';
import { checkRegion } from '../../../workforce/index.js';
import { localDateOf, writtenDay } from '../../../../platform/calendar/local-date.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { ProblemError, invalid } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import {
  BeneficiaryRecord,
  checkPersonalNumber,
  checkPersonDates,
  moveReleaseNotice,
  requireDayOfNotice,
  refuseJustRegistered,
  registerBeneficiary,
  requireFreeNumber,
} from '../../people/index.js';
import { recordOnTimeline } from '../../timeline/index.js';
import { ApplicationRecord } from '../persistence/entities.js';

type CreateApplication = Input<(typeof beneficiariesEndpoints)['createApplication']>;

interface Whom {
  readonly beneficiaryId?: string;
  readonly beneficiary?: Dto<'NewBeneficiary'>;
  readonly releaseDate?: string;
}

/**
 * Returns a known person, or registers a new one in the actor's bureau; sets the day of release when it is
 * known.
 */
export async function knownOrNew(tx: Tx, whom: Whom): Promise<BeneficiaryRecord> {
  const { beneficiaryId, beneficiary, releaseDate } = whom;
  if (beneficiaryId && beneficiary)
    throw invalid({ pointer: '/beneficiary', code: 'notApplicable' });
  if (beneficiaryId) {
    const person = await tx.lock(BeneficiaryRecord, beneficiaryId);
    if (releaseDate && releaseDate !== person.releaseDate) {
      await requireDayOfNotice(tx, person.id, releaseDate);
      await tx.update(BeneficiaryRecord, person, { releaseDate });
      await moveReleaseNotice(tx, person.id, releaseDate);
    }
    return person;
  }
  if (!beneficiary) throw invalid({ pointer: '/beneficiary', code: 'required' });
  // A head belongs to no bureau: the person is registered by the bureau that will work with them.
  if (!tx.actor.bureauId) throw new ProblemError('forbidden');
  await checkRegion(tx, beneficiary.regionCode, '/beneficiary/regionCode');
  checkPersonalNumber('/beneficiary/personalNumber', beneficiary.personalNumber);
  await refuseJustRegistered(tx, beneficiary);
  await requireFreeNumber(tx, beneficiary.personalNumber);
  const id = await registerBeneficiary(tx, tx.actor.bureauId, {
    ...beneficiary,
    ...(releaseDate && { releaseDate }),
  });
  return tx.get(BeneficiaryRecord, { id });
}

/** Refuses a second application while one waits. The caller holds the lock of the person. */
async function refuseWhileOneWaits(tx: Tx, beneficiaryId: string): Promise<void> {
  const [waiting] = await tx.find(ApplicationRecord, {
    beneficiaryId,
    state: applicationMachine.initial,
  });
  if (waiting)
    throw new ProblemError('application-waits', {
      applicationId: waiting.id,
      appliedOn: writtenDay(waiting.appliedOn),
    });
}

/** Records an application. Involvement is voluntary: nothing begins without an application. */
export async function createApplication(tx: Tx, { body }: CreateApplication): Promise<Done> {
  const appliedOn = body.appliedOn ?? localDateOf(tx.now);
  const ground = categoryGroundProblem(body.category, body.categoryGround);
  if (ground) throw invalid({ pointer: '/categoryGround', code: ground });
  const person = await knownOrNew(tx, body);
  await checkPersonDates(tx, person.id, 'CreateApplicationBody', body);
  await refuseWhileOneWaits(tx, person.id);
  const { id } = await tx.create(ApplicationRecord, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    state: applicationMachine.initial,
    channel: body.channel,
    category: body.category,
    categoryGround: body.categoryGround ?? null,
    appliedOn,
    request: body.request ?? null,
    decisionReason: null,
    caseId: null,
    lastStepBy: tx.actor.id,
  });
  await recordOnTimeline(tx, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    kind: 'applicationReceived',
    subjectId: id,
    detail: { channel: body.channel },
  });
  tx.emit('application.received', { applicationId: id });
  return { id };
}
