import { addDays } from '@gza/api/local-date';
import type { Journey } from '../journey.js';
import type { DemoWorld } from '../world.js';
import { referInVain, type Partner } from './referrals.js';

/** Days after which a referral has certainly expired, whatever the holidays. */
const longAfter = 25;

/**
 * Referrals that expire. They are sent before all others, one after another, and the nightly job runs after
 * each of them: no other referral waits for an answer then, so the job finds only that one.
 */
export async function expireUnanswered(
  world: DemoWorld,
  journeys: readonly Journey[],
  partners: readonly Partner[],
): Promise<void> {
  const unanswered = journeys.filter(({ plan, person }) => plan && person.lot.expires);
  for (const [index, journey] of unanswered.entries()) {
    let id: string | undefined;
    await journey.work(async () => {
      id = await referInVain(journey, partners);
    });
    const night = new Date(`${addDays(journey.day, longAfter)}T20:05:00.000Z`);
    if (!id || night > world.clock.now()) continue;
    await world.runJob('expireReferrals', night);
    if (index % 2 === 0) await journey.work(() => copyExpired(journey, id));
  }
}

/** Copies an expired referral into a new draft. */
async function copyExpired(journey: Journey, id = ''): Promise<void> {
  journey.goTo(addDays(journey.day, longAfter + 2));
  await journey.worker.copyReferral({ id });
}
