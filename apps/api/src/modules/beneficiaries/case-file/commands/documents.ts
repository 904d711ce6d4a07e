import { type beneficiariesEndpoints, helpDocumentTypes } from '@gza/contract';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { invalid } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { actingUser } from '../../../../platform/acting-user.js';
import { definedFields } from '../../../../platform/defined-fields.js';
import { checkPersonDates, getBeneficiary } from '../../people/index.js';
import { recordOnTimeline } from '../../timeline/index.js';
import { documentErrors } from '../document.rules.js';
import { DocumentRecord } from '../persistence/document.entities.js';

type Table = typeof beneficiariesEndpoints;

/** Registers a document. The timeline shows its existence to readers who may know of its type. */
export async function recordDocument(
  tx: Tx,
  { params, body }: Input<Table['recordDocument']>,
): Promise<Done> {
  const person = await getBeneficiary(tx, params.id);
  await checkPersonDates(tx, person.id, 'RecordDocumentBody', body);
  const errors = documentErrors(body);
  if (errors.length > 0) throw invalid(...errors);
  const { id } = await tx.create(DocumentRecord, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    caseId: person.currentCaseId,
    type: body.type,
    purpose: body.purpose,
    number: body.number ?? null,
    issuedBy: body.issuedBy ?? null,
    issuedOn: body.issuedOn ?? null,
    validUntil: body.validUntil ?? null,
    keptAt: body.keptAt ?? null,
    recordedBy: actingUser(tx),
  });
  const behindTheWall = helpDocumentTypes.some((type) => type === body.type);
  await recordOnTimeline(tx, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    caseId: person.currentCaseId,
    kind: 'documentRecorded',
    subjectId: id,
    detail: { type: body.type },
    ...(behindTheWall && { audience: 'help' as const }),
  });
  return { id };
}

export async function changeDocument(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeDocument']>,
): Promise<Done> {
  const record = await tx.lock(DocumentRecord, params.id, ifMatch);
  const changes = definedFields(body);
  await checkPersonDates(tx, record.beneficiaryId, 'ChangeDocumentBody', changes);
  const errors = documentErrors({ ...record, ...changes });
  if (errors.length > 0) throw invalid(...errors);
  await tx.update(DocumentRecord, record, changes);
  return { id: record.id };
}
