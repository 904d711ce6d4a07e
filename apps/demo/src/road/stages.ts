import type { CaseState } from '@gza/contract';
import { addDays, localDateOf } from '@gza/api/local-date';
import type { Journey } from '../journey.js';
import { firstInterview, meetingsNow } from './appointments.js';
import { close, proposeClosure, suspend } from './closing.js';
import { note, notesUntil, supportNetwork } from './contact.js';
import { layGround } from './ground.js';
import { assign } from './intake.js';
import { assess, assessPartly } from './interview.js';
import { outcomesAfter, outcomesOfWork } from './outcomes.js';
import { makePlan, planPartly } from './plan.js';
import { refer, type Partner } from './referrals.js';
import { beginWork, review } from './review.js';
import { services } from './services.js';
import { tasksNow } from './tasks.js';
import { respond, testBefore } from './tests.js';

/** Plays a case from its opening to the plan in force, or up to the person's stage. */
export async function untilPlan(journey: Journey): Promise<void> {
  const stage = journey.person.stage as CaseState;
  // Some new cases wait for their case manager.
  if (stage === 'accepted' && journey.person.lot.waits) return;
  await assign(journey);
  if (stage === 'accepted') return firstInterview(journey);
  await layGround(journey);
  await supportNetwork(journey);
  await note(journey, true);
  if (stage === 'assessment') {
    await assessPartly(journey);
    if (journey.alarmed) await respond(journey);
    return testBefore(journey);
  }
  await assess(journey);
  if (journey.alarmed) await respond(journey);
  await testBefore(journey);
  if (stage === 'planning') return planPartly(journey);
  await makePlan(journey);
  await beginWork(journey);
}

/** Plays the work while the plan is in force, besides the programmes. */
async function work(journey: Journey, partners: readonly Partner[], ended: boolean): Promise<void> {
  const { random } = journey;
  await services(journey);
  await notesUntil(journey, addDays(journey.day, 80), random.int(1, 2));
  await outcomesOfWork(journey);
  if (ended) await refer(journey, partners);
  await review(journey);
  if (!ended) await refer(journey, partners);
}

/** Plays a case from the plan in force to the person's stage today. */
export async function goOn(journey: Journey, partners: readonly Partner[]): Promise<void> {
  const { stage } = journey.person;
  if (!journey.plan) return;
  const ended = stage === 'closed' || stage === 'closingReview';
  await work(journey, partners, ended);
  if (stage === 'active') {
    await notesUntil(journey, localDateOf(new Date()), 2);
    if (journey.person.index % 3 !== 0) await meetingsNow(journey);
    if (journey.person.index % 2 === 0) await tasksNow(journey);
  }
  if (stage === 'suspended') await suspend(journey);
  if (stage === 'closingReview') await proposeClosure(journey);
  if (stage !== 'closed') return;
  await close(journey);
  await outcomesAfter(journey);
}
