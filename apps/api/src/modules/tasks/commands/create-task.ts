import { taskMachine, type tasksEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { checkPersonDates, findOpenCase, getBeneficiary } from '../../beneficiaries/index.js';
import { checkAssignee } from '../assignee.js';
import { TaskRecord } from '../persistence/entities.js';

/** Makes a task for a person, with or without a case. */
export async function createTask(
  tx: Tx,
  { body }: Input<(typeof tasksEndpoints)['createTask']>,
): Promise<Done> {
  const { id: beneficiaryId, bureauId } = await getBeneficiary(tx, body.beneficiaryId);
  await checkPersonDates(tx, beneficiaryId, 'CreateTaskBody', body);
  const createdBy = tx.actor.id;
  const assigneeId = body.assigneeId ?? createdBy;
  if (!createdBy || !assigneeId) throw invalid({ pointer: '/assigneeId', code: 'required' });
  await checkAssignee(tx, assigneeId, bureauId);
  const { id } = await tx.create(TaskRecord, {
    beneficiaryId,
    bureauId,
    caseId: (await findOpenCase(tx, beneficiaryId))?.id ?? null,
    state: taskMachine.initial,
    title: body.title.trim(),
    dueOn: body.dueOn,
    firstDueOn: body.dueOn,
    assigneeId,
    reason: null,
    result: null,
    doneBy: null,
    doneAt: null,
    createdBy,
  });
  return { id };
}
