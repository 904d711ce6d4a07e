import { taskRules, type Dto } from '@gza/contract';
import type { LocalDate } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../platform/errors.js';
import type { Done } from '../../../platform/http/handlers.js';
import { may } from '../../../platform/permission.js';
import { checkPersonDates, type BeneficiarySummary } from '../../beneficiaries/index.js';
import { TaskStepRecord } from '../persistence/entities.js';
import { requireLater } from '../require-later.js';
import { noteTask } from '../task-timeline.js';

type Body = Dto<'RecordTaskStepBody'>;

/** What a rule asks for now: in which case, on which day by itself, and on which after it was postponed. */
export interface AskedNow {
  readonly caseId: string | null;
  readonly ruleDueOn: LocalDate;
  readonly dueOn: LocalDate;
}

/** Refuses a step that the rule does not have, and fields that the step does not have. */
function checkFields(tx: Tx, { rule, kind, dueOn, reached }: Body): void {
  const postpones = kind === 'postponed';
  if (postpones ? !taskRules[rule].postponable : rule !== 'aftercareDue')
    throw invalid({ pointer: '/kind', code: 'notApplicable' });
  if (rule === 'involvementEnding' && !may(tx.actor, 'involvement.extend'))
    throw new ProblemError('forbidden');
  if (postpones && dueOn === undefined) throw invalid({ pointer: '/dueOn', code: 'required' });
  if (!postpones && reached === undefined) throw invalid({ pointer: '/reached', code: 'required' });
  if (!postpones && dueOn !== undefined)
    throw invalid({ pointer: '/dueOn', code: 'notApplicable' });
  if (postpones && reached !== undefined)
    throw invalid({ pointer: '/reached', code: 'notApplicable' });
}

/** Records that what a rule asks for is postponed, or an attempt of the aftercare. */
export async function recordStep(
  tx: Tx,
  { id: beneficiaryId, bureauId }: BeneficiarySummary,
  body: Body,
  asked: AskedNow | undefined,
): Promise<Done> {
  checkFields(tx, body);
  await checkPersonDates(tx, beneficiaryId, 'RecordTaskStepBody', body);
  if (!asked) throw new ProblemError('task-not-open');
  const { rule, subjectId, kind, dueOn = null, reached = null } = body;
  if (dueOn) requireLater(tx, dueOn, asked.dueOn);
  const byId = tx.actor.id;
  if (!byId) throw new ProblemError('forbidden');
  const id = tx.newId();
  await tx.insert(TaskStepRecord, {
    id,
    beneficiaryId,
    bureauId,
    caseId: asked.caseId,
    rule,
    subjectId,
    kind,
    ruleDueOn: asked.ruleDueOn,
    dueOn,
    reached,
    text: body.text,
    byId,
    at: tx.now,
  });
  const step = { id, beneficiaryId, bureauId, caseId: asked.caseId };
  if (dueOn) await noteTask(tx, step, 'taskPostponed', { rule, dueOn });
  else await noteTask(tx, step, 'aftercareAttempted', { reached });
  return { id };
}
