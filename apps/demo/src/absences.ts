import { canDeputise } from '@gza/contract';
import { addDays, localDateOf } from '@gza/api/local-date';
import type { DemoPerson, DemoWorld } from './world.js';

/** Psychologists on leave: one since two days, one from next week, each with a colleague who stands in. */
export async function recordAbsences(
  world: DemoWorld,
  people: readonly DemoPerson[],
): Promise<void> {
  const today = localDateOf(world.clock.now());
  const [ahead, now] = people.filter(({ role }) => role === 'psychologist');
  const record = async (absent: DemoPerson | undefined, fromOn: string, untilOn: string) => {
    const deputy = absent && people.find((one) => canDeputise(one, absent));
    if (!deputy) return;
    await absent.api.recordStaffAbsence({ body: { fromOn, untilOn, deputyId: deputy.id } });
  };
  await record(now, addDays(today, -2), addDays(today, 5));
  await record(ahead, addDays(today, 7), addDays(today, 13));
}
