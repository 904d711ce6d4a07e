import type { ClosureReason, Dto } from '@gza/contract';
import { addDays } from '@gza/api/local-date';
import type { Journey } from '../journey.js';
import { note } from './contact.js';
import { concludeWork } from './review.js';
import { closeImmediateAlerts, testAfter } from './tests.js';

const currentCase = ({ worker, caseId }: Journey): Promise<Dto<'Case'>> =>
  worker.getCase({ id: caseId });

/** Suspends a case for a while. */
export async function suspend(journey: Journey): Promise<void> {
  journey.pass(15, 25);
  const { id, version } = await currentCase(journey);
  await journey.worker.suspendCase({
    id,
    version,
    body: { reason: 'ბენეფიციარი დროებით სამკურნალო დაწესებულებაშია.' },
  });
}

/** Closure reasons with which the goals count as met, at least in part. */
const good: readonly ClosureReason[] = ['goalsMet', 'sentenceEnded'];

function reasonOf({ person }: Journey): ClosureReason {
  const reason = person.lot.closure;
  const mandatory = person.category === 'probationerMandatory';
  if (reason === 'withdrewConsent' && mandatory) return 'sentenceEnded';
  return reason === 'sentenceEnded' && !mandatory ? 'goalsMet' : reason;
}

/** Writes the summary and proposes the closure. */
async function propose(journey: Journey): Promise<Dto<'Case'>> {
  const reason = reasonOf(journey);
  const met = good.includes(reason);
  const earliest = addDays(journey.programmeEndedOn ?? journey.day, journey.random.int(4, 14));
  const planned = addDays(journey.day, journey.random.int(20, 60));
  journey.goTo(planned > earliest ? planned : earliest);
  if (met) await testAfter(journey);
  else await note(journey, false);
  await concludeWork(journey, met);
  await closeImmediateAlerts(journey);
  const { id, version } = await currentCase(journey);
  return journey.worker.proposeClosure({
    id,
    version,
    body: { reason, summary: 'გეგმის ღონისძიებები შეჯამებულია საქმის მენეჯერთან.' },
  });
}

/** Proposes the closure, which then waits for the supervisor. */
export async function proposeClosure(journey: Journey): Promise<void> {
  await propose(journey);
}

export async function close(journey: Journey): Promise<void> {
  let proposed = await propose(journey);
  journey.pass(1, 5);
  const supervisor = journey.team.supervisor.api;
  if (journey.person.lot.returned) {
    const returned = await supervisor.returnCaseToWork({
      id: proposed.id,
      version: proposed.version,
      body: { reason: 'დაასრულეთ დაწყებული სერვისი.' },
    });
    journey.pass(10, 15);
    proposed = await journey.worker.proposeClosure({
      id: returned.id,
      version: returned.version,
      body: { reason: 'goalsMet', summary: 'დაწყებული სერვისი დასრულდა.' },
    });
    journey.pass(1, 2);
  }
  await supervisor.closeCase({ id: proposed.id, version: proposed.version, body: {} });
}
