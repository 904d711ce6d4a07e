import type { beneficiariesEndpoints } from '@gza/contract';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { invalid } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { findOpenCase } from '../../cases/index.js';
import { definedFields } from '../../../../platform/defined-fields.js';
import { checkPersonDates, getBeneficiary } from '../../people/index.js';
import { recordOnTimeline } from '../../timeline/index.js';
import { endProblem } from '../legal-basis.rules.js';
import { LegalBasisRecord } from '../persistence/file.entities.js';

type Table = typeof beneficiariesEndpoints;

function checkEnd(period: Parameters<typeof endProblem>[0]): void {
  const problem = endProblem(period);
  if (problem) throw invalid({ pointer: '/endsOn', ...problem });
}

type NewLegalBasis = Omit<LegalBasisRecord, 'id' | 'version' | 'createdAt' | 'updatedAt'>;

/** Enters a sentence or measure, and says so on the timeline. Returns its id. */
export async function addLegalBasis(tx: Tx, basis: NewLegalBasis): Promise<string> {
  const { id } = await tx.create(LegalBasisRecord, basis);
  const { beneficiaryId, bureauId, caseId, kind } = basis;
  await recordOnTimeline(tx, {
    beneficiaryId,
    bureauId,
    caseId,
    kind: 'legalBasisRecorded',
    subjectId: id,
    detail: { kind },
  });
  return id;
}

/** Records a sentence or measure. */
export async function recordLegalBasis(
  tx: Tx,
  { params, body }: Input<Table['recordLegalBasis']>,
): Promise<Done> {
  const person = await getBeneficiary(tx, params.id);
  await checkPersonDates(tx, person.id, 'RecordLegalBasisBody', body);
  checkEnd(body);
  const caseId = (await findOpenCase(tx, person.id))?.id ?? null;
  const id = await addLegalBasis(tx, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    caseId,
    kind: body.kind,
    issuedBy: body.issuedBy,
    actNumber: body.actNumber ?? null,
    actDate: body.actDate,
    article: body.article ?? null,
    startsOn: body.startsOn,
    endsOn: body.endsOn ?? null,
    mandatoryObligations: body.mandatoryObligations ?? [],
    juvenileRules: body.juvenileRules,
  });
  return { id };
}

/** Corrects a sentence or measure, or ends it. */
export async function changeLegalBasis(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeLegalBasis']>,
): Promise<Done> {
  const record = await tx.lock(LegalBasisRecord, params.id, ifMatch);
  await checkPersonDates(tx, record.beneficiaryId, 'ChangeLegalBasisBody', body);
  checkEnd({ ...record, ...definedFields(body) });
  await tx.update(LegalBasisRecord, record, definedFields(body));
  return { id: record.id };
}
