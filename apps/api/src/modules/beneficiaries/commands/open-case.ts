import { caseMachine, type CaseCategory } from '@gza/contract';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { BeneficiaryRecord, CaseRecord } from '../persistence/entities.js';
import { recordOnTimeline } from '../timeline.js';

/** `GZ-YYYY-NNNNNN`, the number that people read and say. */
async function nextCaseNumber(tx: Tx): Promise<string> {
  const row = await tx.row<{ n: string }>({
    name: 'case-number',
    text: `select nextval('case_number_seq') as n`,
    values: [],
  });
  return `GZ-${localDateOf(tx.now).slice(0, 4)}-${String(row?.n).padStart(6, '0')}`;
}

export interface CaseOpening {
  readonly beneficiaryId: string;
  readonly category: CaseCategory;
}

/** Opens an episode. A second open one is refused by its constraint with `open-case-exists`. */
export async function openCase(tx: Tx, { beneficiaryId, category }: CaseOpening): Promise<string> {
  const person = await tx.take(BeneficiaryRecord, beneficiaryId);
  const id = tx.newId();
  await tx.insert(CaseRecord, {
    id,
    beneficiaryId,
    bureauId: person.bureauId,
    caseNumber: await nextCaseNumber(tx),
    state: caseMachine.initial,
    suspendedFrom: null,
    category,
    caseManagerId: null,
    openedAt: tx.now,
    closedOn: null,
    closureReason: null,
    closureSummary: null,
    lastStepBy: tx.actor.id,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  await tx.update(BeneficiaryRecord, person, { currentCaseId: id, caseOpenedAt: tx.now });
  await recordOnTimeline(tx, {
    beneficiaryId,
    bureauId: person.bureauId,
    caseId: id,
    kind: 'caseOpened',
    subjectId: id,
  });
  tx.emit('case.opened', { caseId: id, beneficiaryId });
  return id;
}
