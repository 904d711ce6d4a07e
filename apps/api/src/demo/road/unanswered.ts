import { addDays } from '../../platform/calendar/local-date.js';
import type { Journey } from '../journey.js';
import type { DemoWorld } from '../world.js';
import { referInVain, type Partner } from './referrals.js';

/** How many referrals go unanswered, of a whole demo. */
const most = 6;
/** Days after which nobody answers any more, whatever the holidays. */
const longAfter = 25;

/**
 * Referrals that expire. They come before all others, one after another, and the nightly job runs after
 * each of them: nothing else waits for an answer then, so that it finds that one alone.
 */
export async function expireUnanswered(
  world: DemoWorld,
  journeys: readonly Journey[],
  partners: readonly Partner[],
): Promise<void> {
  const early = journeys.filter(
    ({ plan, sharing, person }) => plan && sharing && person.stage === 'active',
  );
  for (const journey of early.slice(0, most)) {
    await journey.work(() => referInVain(journey, partners));
    const night = new Date(`${addDays(journey.day, longAfter)}T20:05:00.000Z`);
    if (night < world.clock.now()) await world.runJob('expireReferrals', night);
  }
}
