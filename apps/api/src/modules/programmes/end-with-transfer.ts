import { enrolmentMachine, findTransition, placeHoldingStates } from '@gza/contract';
import { localDateOf } from '../../platform/calendar/local-date.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid, type FieldError } from '../../platform/errors.js';
import type { Transfer } from '../beneficiaries/index.js';
import { stepEnrolment } from './commands/move-enrolment.js';
import { EnrolmentRecord } from './persistence/entities.js';

type Decisions = NonNullable<Transfer['decisions']['enrolments']>;

/** Errors of decisions that name no open enrolment of the case, or one of them twice. */
function decisionErrors(decisions: Decisions, open: ReadonlySet<string>): FieldError[] {
  const ids = decisions.map(({ enrolmentId }) => enrolmentId);
  return ids.flatMap((id, index): FieldError[] => {
    const pointer = `/enrolments/${index}/enrolmentId`;
    if (!open.has(id)) return [{ pointer, code: 'notFound' }];
    return ids.indexOf(id) < index ? [{ pointer, code: 'duplicate' }] : [];
  });
}

const holdsPlace = ({ state }: EnrolmentRecord) =>
  (placeHoldingStates as readonly string[]).includes(state);

/**
 * Decides on each open enrolment of a transferred case. It ends as transferred out, unless it is kept. A kept
 * member stays in the group of the old bureau and holds the place; a kept enrolment that only waits for a group of
 * the old bureau waits without a group from now on.
 */
export async function endWithTransfer(tx: Tx, { caseId, decisions }: Transfer): Promise<void> {
  const open = (await tx.find(EnrolmentRecord, { caseId })).filter(({ state }) =>
    findTransition(enrolmentMachine, state, 'transferOut'),
  );
  const given = decisions.enrolments ?? [];
  const errors = decisionErrors(given, new Set(open.map(({ id }) => id)));
  if (errors.length > 0) throw invalid(...errors);
  const kept = new Set(
    given.filter(({ decision }) => decision === 'keep').map(({ enrolmentId }) => enrolmentId),
  );
  for (const { id } of open) {
    const enrolment = await tx.lock(EnrolmentRecord, id);
    if (!kept.has(id))
      await stepEnrolment(tx, enrolment, 'transferOut', {
        reason: decisions.reason,
        endedOn: localDateOf(tx.now),
      });
    else if (enrolment.groupId && !holdsPlace(enrolment))
      await tx.update(EnrolmentRecord, enrolment, { groupId: null });
  }
}
