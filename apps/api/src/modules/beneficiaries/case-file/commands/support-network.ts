import type { beneficiariesEndpoints } from '@gza/contract';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { definedFields } from '../../../../platform/defined-fields.js';
import { phoneOf } from '../../../../platform/text/phone.js';
import { checkPersonDates, getBeneficiary } from '../../people/index.js';
import { recordOnTimeline } from '../../timeline/index.js';
import { SupportPersonRecord } from '../persistence/support.entities.js';

type Table = typeof beneficiariesEndpoints;

export async function addSupportPerson(
  tx: Tx,
  { params, body }: Input<Table['addSupportPerson']>,
): Promise<Done> {
  const person = await getBeneficiary(tx, params.id);
  const { id } = await tx.create(SupportPersonRecord, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    kind: body.kind,
    name: body.name,
    relation: body.relation ?? null,
    phone: phoneOf('/phone', body.phone),
    address: body.address ?? null,
    mayBeContacted: body.mayBeContacted,
    legalRepresentative: body.legalRepresentative,
    note: body.note ?? null,
    endedOn: null,
  });
  await recordOnTimeline(tx, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    caseId: person.currentCaseId,
    kind: 'supportPersonAdded',
    subjectId: id,
    detail: { kind: body.kind },
  });
  return { id };
}

export async function changeSupportPerson(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeSupportPerson']>,
): Promise<Done> {
  const record = await tx.lock(SupportPersonRecord, params.id, ifMatch);
  await checkPersonDates(tx, record.beneficiaryId, 'ChangeSupportPersonBody', body);
  const { phone, ...others } = body;
  await tx.update(SupportPersonRecord, record, {
    ...definedFields(others),
    ...(phone !== undefined && { phone: phoneOf('/phone', phone, record.phone) }),
  });
  return { id: record.id };
}
