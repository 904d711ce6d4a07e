import type { overviewEndpoints } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { Done, Input } from '../../platform/http/handlers.js';
import { getBeneficiary } from '../beneficiaries/index.js';
import { recordStep } from '../tasks/index.js';
import type { AskedNowStatement } from './persistence/tasks.views.js';

/** Records a step of what a rule asks for now; the statement knows the rules of all modules. */
export async function recordTaskStep(
  tx: Tx,
  { params, body }: Input<(typeof overviewEndpoints)['recordTaskStep']>,
  askedNow: AskedNowStatement,
): Promise<Done> {
  const person = await getBeneficiary(tx, params.id);
  const asked = await tx.row(askedNow(person.id, body.subjectId, body.rule));
  return recordStep(tx, person, body, asked);
}
